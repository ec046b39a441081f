/** A form, and an item, as Google makes them. */
import type { World } from '../world.ts';
import type { FormState, ItemKind, ItemState } from './state.ts';

/** The file carries the name; the form's own title stays empty until it is set. */
export function newForm(world: World, name: string, owner: string, published: boolean): FormState {
  return {
    id: world.newId('form'),
    publishedId: `1FAIpQLS${world.newId('published')}`,
    name,
    title: '',
    description: '',
    owner,
    editors: [],
    createdAt: world.clock.now().getTime(),
    published,
    acceptingResponses: published,
    collectsEmail: false,
    oneResponsePerUser: false,
    confirmationMessage: '',
    closedMessage: '',
    showLinkToRespondAgain: true,
    shuffled: false,
    progressBar: false,
    responsesEditable: false,
    summaryPublished: false,
    items: [],
    responses: [],
    trashed: false,
  };
}

/** A new item: choices begin with one empty choice, a scale runs from 1 to 5. */
export function newItem(world: World, kind: ItemKind): ItemState {
  const id = 1_000_000_000 + ((world.state.nextId++ * 7_919_011) % 999_999_937);
  const item: ItemState = { id, kind, title: '', helpText: '', required: false };
  if (kind === 'MULTIPLE_CHOICE' || kind === 'CHECKBOX' || kind === 'LIST') item.choices = [{ value: '' }];
  if (kind === 'SCALE') Object.assign(item, { lower: 1, upper: 5, lowerLabel: '', upperLabel: '' });
  if (kind === 'DATE') item.includesYear = true;
  return item;
}
