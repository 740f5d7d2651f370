export { BandPlot as default } from '#charts/bars/BandPlot.tsx'
