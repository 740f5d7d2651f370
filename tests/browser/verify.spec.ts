import type { Page } from '@playwright/test'
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
    await expect(page.getByText('Same.', { exact: true })).toBeVisible()
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

test('a picture of the first version says what the newest data says instead', async ({ page }) => {
  const { name, bytes: buffer } = await exported(page, '/compare?data=2026-06-26', 'Download SVG')
  await open(page, '/verify')
  await handOver(page, name, buffer)
  await expect(page.getByText('Changed.', { exact: true })).toBeVisible()
  await expect(page.getByText(/rows? (is|are) as it was exported/)).toBeVisible()
  await expect(page.getByText('Which rows differ')).toBeVisible()
  await lookAround(page, 'what became of a figure')
})
