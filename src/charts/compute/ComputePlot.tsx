export { BandPlot as default } from '#charts/scenarios/BandPlot.tsx'
