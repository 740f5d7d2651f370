import { webkit } from './engines/webkit.ts'
const d = await webkit('/usr/bin/WebKitWebDriver')
await d.resize(1440); await d.go('http://localhost:4801/scenarios')
await new Promise(r=>setTimeout(r,4000))
const or = (p) => Promise.race([p, new Promise(r=>setTimeout(()=>r('HANG'),8000))])
console.log(await d.run(`(()=>{document.querySelector('#levers [popovertarget]').click();return document.querySelectorAll(':popover-open').length})()`))
for (const w of [1100, 900, 768, 500, 320]) { const got = await or(d.resize(w)); const n = await or(d.run('document.querySelectorAll(":popover-open").length')); console.log(w,got,n); if (n==='HANG') break ; await new Promise(r=>setTimeout(r,700)) }
process.exit(0)
