import type { Page } from '@playwright/test'
import { figureProvenance } from '#share/picture/figureProvenance.ts'
import { pixelBytes, pngChunks, pngText, withPngText } from '#share/picture/pngChunks.ts'
import { provenanceText } from '#share/picture/provenance.ts'
import { lookAround } from './lookAt.ts'
import { download, openDialog } from './shareDialog.ts'
import { expect, open, test } from './test.ts'

/** A picture as a reader gets it from the dialog. */
async function exported(page: Page, address: string, name: 'Download PNG' | 'Download SVG') {
  await openDialog(page, address)
  return download(page, name)
}

const handOver = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel(/Choose a picture/).setInputFiles({ name, mimeType: 'image/png', buffer })

for (const kind of ['Download PNG', 'Download SVG'] as const) {
  test(`a picture from “${kind}” is known again, and found out when it is changed`, async ({
    page,
  }) => {
    const { name, bytes: buffer } = await exported(page, '/models?who=meta&data=2026-11-23', kind)
    await open(page, '/verify')
    await handOver(page, name, buffer)
    await expect(page.getByText('Same data.', { exact: true })).toBeVisible()
    await expect(page.getByText(/The file is as it was exported/)).toBeVisible()
    await expect(page.getByRole('figure')).toBeVisible()
    await page.getByRole('link', { name: /Open the view with data of/ }).click()
    await expect(page).toHaveURL(/\/models\?v=2&who=meta&.*data=2026-11-23/)
    await page.goBack()
    const doctored = Buffer.from(buffer)
    const at = Math.floor(buffer.length * 0.9)
    doctored.writeUInt8(doctored.readUInt8(at) === 65 ? 66 : 65, at)
    await handOver(page, name, doctored)
    await expect(page.getByText(/^Refused\. This file was changed/)).toBeVisible()
  })
}

test('a painted-over picture stands beside what its data draws, with the place framed', async ({
  page,
}) => {
  const { name, bytes: buffer } = await exported(
    page,
    '/models?who=meta&data=2026-11-29',
    'Download PNG',
  )
  await open(page, '/verify')
  await handOver(page, name, buffer)
  await expect(page.getByText('It looks as its data draws it.')).toBeVisible()
  // As a forger would who has this program: painted over, and sealed anew.
  const text = pngText(pngChunks(buffer) ?? []) ?? ''
  const forged = await sealed(await paintedOver(page, buffer), text)
  await handOver(page, name, forged)
  await expect(page.getByText('Same data.', { exact: true })).toBeVisible()
  await expect(page.getByText('One place differs from what its data draws.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'As its data draws it' })).toBeVisible()
  await lookAround(page, 'a painted-over picture')
})

async function paintedOver(page: Page, picture: Buffer): Promise<Uint8Array<ArrayBuffer>> {
  const base64 = await page.evaluate(async (source) => {
    const image = new Image()
    image.src = `data:image/png;base64,${source}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    pen?.fillRect(image.width * 0.4, image.height * 0.4, image.width * 0.1, image.height * 0.1)
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  }, picture.toString('base64'))
  return new Uint8Array(Buffer.from(base64, 'base64'))
}

async function sealed(png: Uint8Array<ArrayBuffer>, text: string): Promise<Buffer> {
  const provenance = figureProvenance.parse(JSON.parse(text))
  const own = await provenanceText(provenance, pixelBytes(pngChunks(png) ?? []))
  return Buffer.from(withPngText(png, own, null))
}

test('a picture of the first version says what the newest data says instead', async ({ page }) => {
  const { name, bytes: buffer } = await exported(page, '/compare?data=2026-06-26', 'Download SVG')
  await open(page, '/verify')
  await handOver(page, name, buffer)
  await expect(page.getByText('Changed data.', { exact: true })).toBeVisible()
  await expect(page.getByText(/rows? (is|are) as it was exported/)).toBeVisible()
  await expect(page.getByText('Which rows differ')).toBeVisible()
  await lookAround(page, 'what became of a figure')
})
