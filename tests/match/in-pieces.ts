import type { PageContext } from '../../lib/match/evidence.ts';
import type { Block, BlockMention, MatchReply } from '../../lib/match/match-blocks.ts';

/** Matches some blocks of a page, given what earlier ones have shown. */
export type Ask = (blocks: readonly Block[], context: PageContext | null) => MatchReply;

const amountOf = ({ introduced, others }: PageContext) => introduced.length + others.length;

/** Asks as a page does: some blocks at a time, in any order, and again for the pending ones when the context grows. */
export function inPieces(ask: Ask, blocks: readonly Block[], size: number): BlockMention[] {
  const found = new Map<number, BlockMention[]>();
  const pending = new Map<number, { block: Block; amount: number }>();
  let context: PageContext | null = null;
  const put = (batch: readonly Block[]) => {
    const reply = ask(batch, context);
    context = reply.context;
    for (const block of batch) {
      pending.delete(block.id);
      found.set(
        block.id,
        reply.mentions.filter((mention) => mention.block === block.id),
      );
      if (reply.pending.includes(block.id)) pending.set(block.id, { block, amount: amountOf(reply.context) });
    }
  };
  for (let at = 0; at < blocks.length; at += size) put(blocks.slice(at, at + size));
  for (let round = 0; round < 4; round += 1) {
    const amount = context ? amountOf(context) : 0;
    const stale = [...pending.values()].filter((known) => known.amount < amount);
    if (stale.length > 0) put(stale.map(({ block }) => block));
  }
  return [...found].sort(([a], [b]) => a - b).flatMap(([, mentions]) => mentions);
}
