// What the site loads when it is asked for, loaded before the first test: no test waits for the machine to read files.
import.meta.glob(['../../src/views/*/*View.tsx', '../../src/charts/*/*{Plot,Chart}.ts*'], {
  eager: true,
})
