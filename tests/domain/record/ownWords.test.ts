import { expect, it } from 'vitest'
import { isOwnSource } from '#domain/record/ownWords.ts'

const meta = { name: 'Meta', site: 'https://ai.meta.com' }
const google = { name: 'Google (Google DeepMind)', site: 'https://deepmind.google' }
const anthropic = { name: 'Anthropic', site: 'https://www.anthropic.com' }
const xai = { name: 'xAI', site: 'https://x.ai' }

it.each([
  ['the company itself', meta, 'Meta', null, true],
  ['a paper of the company', meta, 'Meta (arXiv)', 'https://arxiv.org/abs/1', true],
  ['its own domain', meta, 'Meta AI', 'https://about.meta.com/news', true],
  ['a name in brackets', google, 'Google DeepMind', 'https://example.org', true],
  ['a subdomain of a short domain', xai, 'Docs', 'https://docs.x.ai/models', true],
  [
    'its documentation',
    google,
    'Google Cloud documentation',
    'https://docs.cloud.google.com',
    true,
  ],
  ['its release notes', anthropic, 'Anthropic platform release notes', 'https://a.test', true],
  ['notes of another on it', anthropic, 'Anthropic watchers, release notes', null, false],
  ['a paper that quotes it', meta, 'Reuters (via Meta)', 'https://reuters.com/a', false],
  ['a name that begins alike', meta, 'Metaculus', 'https://metaculus.com', false],
  ['a domain that ends alike', xai, 'Anything', 'https://max.ai', false],
  ['no link at all', xai, 'Anything', null, false],
])('%s', (_, company, publisher, url, isOwn) => {
  expect(isOwnSource({ publisher, url }, company)).toBe(isOwn)
})

it('is never so for a company without a site and another publisher', () => {
  expect(isOwnSource({ publisher: 'NIST', url: null }, { name: 'Acme', site: null })).toBe(false)
})
