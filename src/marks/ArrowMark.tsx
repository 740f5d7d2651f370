export { ArrowMark } from '#ui/ArrowMark.tsx'
