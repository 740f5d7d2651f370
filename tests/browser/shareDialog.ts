import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

type Tab = 'Link' | 'Picture' | 'Embed' | 'Data' | 'Cite'

/** Opens the dialog of the first figure. A query tells the app to leave the static words at once. */
export async function openDialog(page: Page, address: string, tab: Tab = 'Picture') {
  await page.goto(address)
  await page
    .getByRole('button', { name: /^Share “/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: 'Share and cite' })
  await dialog.getByRole('tab', { name: tab }).click()
  if (tab === 'Picture') await expect(dialog.getByRole('img')).toBeVisible()
  return dialog
}

/** What a button saves: of the dialog, whose buttons say nothing more than their form. */
export async function download(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}
