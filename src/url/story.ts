import { readAddress, writeAddress, type SharedValues } from './address.ts'
import { embedParams, type EmbedParams } from './embed.ts'
import { sharedParams } from './shared.ts'

type Here = Pick<SharedValues, 'data'>

const params = { ...sharedParams, ...embedParams }

/** The ordinary address of a step, as a part of its story, in the version that is looked at. */
export const storyHref = (
  { id, address }: { readonly id: string; readonly address: string },
  { data }: Here,
) => withAdded(address, { data, story: id })

/** The same as the embed of its figure, which looks as the present one does. */
export const storyEmbedHref = (
  { id, embed }: { readonly id: string; readonly embed: string },
  { data, theme, controls, background, margin, whole }: Here & EmbedParams,
) => withAdded(embed, { data, story: id, theme, controls, background, margin, whole })

type Added = Partial<ReturnType<typeof readAddress<typeof params>>['values']>

function withAdded(address: string, added: Added): string {
  const [before = '', ...part] = address.split(/(?=#)/)
  const [path = '', search = ''] = before.split(/(?=\?)/)
  const { values } = readAddress({ params }, search)
  return path + writeAddress({ params }, { ...values, ...added }, { search }) + part.join('')
}
