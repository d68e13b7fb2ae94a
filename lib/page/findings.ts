import type { FoundMention, Treatment } from './background.ts';
import { type Block, isThere } from './block.ts';
import { Choice } from './choose.ts';
import { type Finding, isMarkable, isVisible, sectionOf, surfaceOf } from './finding.ts';
import { inPageOrder } from './page-order.ts';

/** About how many hidden mentions are looked at again in one choice, and how many more when light is expected. */
const LOOKS = 300;
const EXTRA_LOOKS = 4_000;

/** A term of the page: an entity, and how often it is named where a reader sees it. */
export interface Term {
  readonly entity: string;
  readonly name: string;
  readonly type: FoundMention['type'];
  readonly count: number;
}

/** Everything that was found in the page, by block, and which of it is marked. Touches no node. */
export class Findings {
  readonly #treatment: Treatment;
  #byBlock = new Map<number, Finding[]>();
  #choice: Choice<Finding>;
  #fresh: Finding[] = [];
  /** Something that is marked may be gone, or may have come to light: the choice is to be made again. */
  #isStale = false;
  #lastId = 0;
  /** Counts the choices. */
  #turn = 0;
  /** How many were hidden at the last choice, and over how many choices the looks at them are spread. */
  #hidden = 0;
  #spread = 1;
  #extraLooks = 0;
  /** The entities that there have ever been here, and whether there may be fewer now. */
  #counted = new Set<string>();
  #hasLost = false;

  constructor(treatment: Treatment) {
    this.#treatment = treatment;
    this.#choice = this.#newChoice();
  }

  /** The findings that are marked now. */
  get marked(): ReadonlySet<Finding> {
    return this.#choice.chosen;
  }

  get isEmpty(): boolean {
    return this.#byBlock.size === 0;
  }

  /** Takes the mentions of a block in place of what was known of it. A mention that was there stays itself. */
  take(block: Block, mentions: readonly FoundMention[]): void {
    const former = this.#byBlock.get(block.id);
    if (!former && mentions.length === 0) return;
    const findings: Finding[] = [];
    for (const mention of mentions) {
      if (mention.start >= mention.end || mention.end > block.text.length) continue;
      const same = former?.find((finding) => isSame(finding.mention, mention));
      if (same) same.block = block;
      findings.push(same ?? this.#add(block, mention));
      this.#counted.add(mention.entity);
    }
    if (former) this.#lose();
    this.#put(block.id, findings);
  }

  /** The block's words are the same, its nodes may be others. */
  keep(block: Block): void {
    for (const finding of this.#byBlock.get(block.id) ?? []) {
      finding.block = block;
      this.#isStale = true;
    }
  }

  drop(id: number): void {
    if (this.#byBlock.delete(id)) this.#lose();
  }

  /** Forgets what is said to be no such thing: these words are not this entity. */
  mute(entity: string, surface: string): void {
    const isMuted = ({ mention, block }: Finding) =>
      mention.entity === entity && surfaceOf(block, mention).toLowerCase() === surface.toLowerCase();
    for (const [id, findings] of this.#byBlock)
      this.#put(
        id,
        findings.filter((finding) => !isMuted(finding)),
      );
    this.#lose();
  }

  /** Forgets blocks that are no longer in the page, and has the rest looked at again. */
  sweep(isGone: (block: Block) => boolean = (block) => !isThere(block)): void {
    for (const [id, findings] of this.#byBlock) if (!findings[0] || isGone(findings[0].block)) this.drop(id);
    this.#isStale = true;
  }

  /**
   * Chooses what is marked, and gives back what no longer is. What is marked already stays, so that no mark moves
   * before the reader's eyes. Looks at the style of a few elements; forces no layout.
   */
  choose(): readonly Finding[] {
    const before = this.#choice.chosen;
    this.#turn++;
    this.#spread = 1 + Math.floor(this.#hidden / LOOKS);
    this.#hidden = 0;
    if (this.#isStale) {
      this.#choice = this.#newChoice();
      this.#offer([...before].filter((finding) => this.#has(finding)));
      for (const findings of this.#byBlock.values()) this.#offer(findings);
    } else this.#offer(this.#fresh);
    this.#fresh = [];
    this.#isStale = false;
    this.#extraLooks = 0;
    const now = this.#choice.chosen;
    return before === now ? [] : [...before].filter((finding) => !now.has(finding));
  }

  /** Something may have come to light: many of those that were hidden are looked at again at the next choice. */
  expectLight(): void {
    this.#extraLooks = EXTRA_LOOKS;
  }

  #offer(findings: readonly Finding[]): void {
    for (let at = 0; at < findings.length && !this.#choice.isDone; at++) {
      const finding = findings[at] as Finding;
      if (finding.hiddenUntil > this.#turn && this.#extraLooks-- <= 0) this.#hidden++;
      else this.#choice.offer(finding);
    }
  }

  #newChoice(): Choice<Finding> {
    return new Choice(this.#treatment.marking, {
      entityOf: ({ mention }) => mention.entity,
      sectionOf,
      isMarkable: (finding) => this.#isMarkable(finding),
    });
  }

  #isMarkable(finding: Finding): boolean {
    if (isMarkable(finding, this.#treatment)) return true;
    this.#hidden++;
    finding.hiddenUntil = this.#turn + 1 + (finding.id % this.#spread);
    return false;
  }

  /** All findings, in the order in which their blocks were read. */
  *all(): Generator<Finding> {
    for (const findings of this.#byBlock.values()) yield* findings;
  }

  /** The entities that there are, each once; null where they are all that there have ever been, or were since the last call. */
  lessThanCounted(): string[] | null {
    if (!this.#hasLost) return null;
    this.#hasLost = false;
    const before = this.#counted.size;
    this.#counted = new Set(this.entities());
    return this.#counted.size < before ? [...this.#counted] : null;
  }

  /** The entities that there are. */
  *entities(): Generator<string> {
    for (const { mention } of this.all()) yield mention.entity;
  }

  /** What a reader can see of an entity (of any, without one), in the order of the page. */
  visible(entity?: string): Finding[] {
    return [...this.all()]
      .filter((finding) => (entity === undefined || finding.mention.entity === entity) && isVisible(finding))
      .sort(inPageOrder);
  }

  /** The terms that a reader can see, in the order of their first mention. */
  terms(): Term[] {
    const terms = new Map<string, Term>();
    for (const { mention } of this.visible()) {
      const { entity, name, type } = mention;
      terms.set(entity, { entity, name, type, count: (terms.get(entity)?.count ?? 0) + 1 });
    }
    return [...terms.values()];
  }

  #add(block: Block, mention: FoundMention): Finding {
    const id = ++this.#lastId;
    const finding: Finding = {
      id,
      mention,
      section: undefined,
      hiddenUntil: 0,
      block,
      range: null,
      painted: null,
    };
    this.#fresh.push(finding);
    return finding;
  }

  /** How many are marked, where that is the most and there are more that could be; else null. */
  cap(): number | null {
    const { chosen, isFull } = this.#choice;
    if (!isFull) return null;
    for (const finding of this.all())
      if (!chosen.has(finding) && this.#choice.wants(finding) && isVisible(finding)) return chosen.size;
    return null;
  }

  #lose(): void {
    this.#isStale = true;
    this.#hasLost = true;
  }

  #put(id: number, findings: Finding[]): void {
    if (findings.length > 0) this.#byBlock.set(id, findings);
    else this.#byBlock.delete(id);
  }

  #has(finding: Finding): boolean {
    return this.#byBlock.get(finding.block.id)?.includes(finding) ?? false;
  }
}

const isSame = (a: FoundMention, b: FoundMention) =>
  a.start === b.start && a.end === b.end && a.entity === b.entity;
