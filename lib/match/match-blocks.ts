import type { EntityType } from '../domain/entity.ts';
import type { Mention, Strictness } from '../domain/mention.ts';
import { READING } from '../lexicon/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { readWords } from '../text/read-words.ts';
import { Words } from '../text/words.ts';
import { decide } from './decide.ts';
import { Evidence, type PageContext } from './evidence.ts';
import { gather } from './gather.ts';
import { withNearNames } from './near/near-names.ts';
import { scanAliases } from './scan.ts';
import { type Sighting, sightingsOf } from './sighting.ts';

/** A stretch of text with the asker's own number for it. */
export interface Block {
  readonly id: number;
  readonly text: string;
}

/** Words that the reader said are not an entity. */
export interface Muted {
  readonly entity: string;
  readonly surface: string;
}

export interface MatchRequest {
  readonly blocks: readonly Block[];
  /** What earlier blocks of the same page have shown; null for the first. */
  readonly context: PageContext | null;
  readonly strictness: Strictness;
  readonly muted?: readonly Muted[];
}

/** A mention in one of the blocks. */
export interface BlockMention extends Mention {
  readonly block: number;
  readonly type: EntityType;
}

export interface MatchReply {
  readonly mentions: BlockMention[];
  /** Blocks that hold a name which a grown context may decide otherwise. */
  readonly pending: number[];
  readonly context: PageContext;
}

/**
 * Finds the mentions in some blocks of a page. Spans are in UTF-16 units of their block, sorted and non-overlapping.
 * Asking for a page in pieces, and again for the pending blocks once the context has grown, gives what asking for it
 * whole gives. Entities of which there is nothing to show are left out of the answer, whatever they decided about.
 */
export function matchBlocks(lexicon: Lexicon, request: MatchRequest): MatchReply {
  return readBlocks(lexicon, request, (entity) => !lexicon.isSilent(entity));
}

/** `matchBlocks` with the mentions of those entities, by number, that are asked for. */
export function readBlocks(
  lexicon: Lexicon,
  request: MatchRequest,
  isAsked: (entity: number) => boolean,
): MatchReply {
  const evidence = new Evidence(request.context);
  const words = scratch();
  const sightings = request.blocks.map(({ id, text }) => {
    readWords(text, words);
    const exact = sightingsOf(lexicon, text, words, scanAliases(lexicon, text, words));
    const found = withNearNames(lexicon, text, words, exact, request.strictness);
    gather(lexicon, found, id, evidence);
    return found;
  });
  const mentions: BlockMention[] = [];
  const pending: number[] = [];
  const isMuted = muting(request.muted ?? []);
  request.blocks.forEach((block, i) => {
    const found = sightings[i] ?? [];
    if (found.some((sighting) => isOpen(lexicon, sighting))) pending.push(block.id);
    for (const sighting of found) {
      const entity = decide(lexicon, sighting, evidence, request.strictness);
      if (entity === null || !isAsked(entity)) continue;
      const mention = mentionOf(lexicon, block, sighting, entity);
      if (!isMuted(mention, block.text)) mentions.push(mention);
    }
  });
  return { mentions, pending, context: evidence.context() };
}

let kept = new Words();
/** Room for so many words is kept from one request to the next. */
const MOST_KEPT = 2 ** 17;

/** Room for words, which one request after the other uses. */
function scratch(): Words {
  if (kept.start.length > MOST_KEPT) kept = new Words();
  return kept;
}

/** Tells which mentions the reader has muted: an entity under words that fold to the same, on however many lines. */
function muting(muted: readonly Muted[]): (mention: BlockMention, text: string) => boolean {
  if (muted.length === 0) return () => false;
  const key = (entity: string, surface: string) => `${entity}\n${fold(surface).replace(/ +/g, ' ')}`;
  const keys = new Set(muted.map(({ entity, surface }) => key(entity, surface)));
  return ({ entity, start, end }, text) => keys.has(key(entity, text.slice(start, end)));
}

function mentionOf(lexicon: Lexicon, block: Block, sighting: Sighting, entity: number): BlockMention {
  return {
    block: block.id,
    start: sighting.start,
    end: sighting.end,
    entity: lexicon.entityId(entity),
    name: lexicon.entityName(entity),
    type: lexicon.entityType(entity),
    via: sighting.via,
    score: sighting.score,
  };
}

/** Whether what the rest of the page says may decide about a sighting: one of a single word, or of several readings. */
function isOpen(lexicon: Lexicon, { word, readings, inside }: Sighting): boolean {
  if (inside) return false;
  const [reading, another] = readings;
  if (word !== null || reading === undefined || another !== undefined) return true;
  return (lexicon.factsOf(reading) & READING.single) !== 0;
}
