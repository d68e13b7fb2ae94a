import type { Model } from './attribution.ts';
import { unpack } from './packed.ts';

/** Learned by `npm run eval -- train-speakers` from counts of general features; not edited by hand. */
export const MODEL: Model = {
  source: unpack(
    `after1:bond:according 7 ::apposition -6 ::inverted -7 ::participle -6 ::phrase -6 ::subject 1 :dependent -7 :he -1
:i -11 :it -9 :lead:colon -6 ::comma -7 ::cue -10 ::none 6 ::other -5 ::verb -4 ::word -8 :name 7 :nominal -8 :opens
6 :organization -10 :other 5 :person -1 :place -5 :tail:comma 1 ::none -9 ::stop 1 :they -13 :who -9 again 6 :bare:far
-6 ::next 9 ::paragraph 12 :before1 6 :before2 6 :far -8 :left 5 :memory -1 :next 5 :paragraph 9 :paragraph1 -2 :paragraph2
6 :right 20 :sentence 10 apposition:parted -2 bare:after1 7 ::bound 12 ::first 8 ::nominal -17 ::person 8 ::place
-12 :before1 4 ::bound 4 ::first 4 ::he 3 ::nominal 4 ::organization -3 ::person 3 ::place -5 ::they -6 ::who 1 :before2:bound
-3 ::first -2 ::he -2 ::it -3 ::name -2 ::nominal -12 ::organization -5 ::person -1 ::place -2 ::they -2 ::who 8
:memory -4 ::bound -4 ::first -2 ::he -2 ::nominal 10 ::person -4 :paragraph1:bound 6 ::event -1 ::first 5 ::he 2
::it -11 ::name -13 ::nominal -8 ::organization 4 ::person 2 ::place -5 ::they -4 ::who -9 ::you -3 :paragraph2 -5
::bound 2 ::event -6 ::first -3 ::he 2 ::i -1 ::it -7 ::name -14 ::nominal -4 ::organization -3 ::person -9 ::place
-9 ::they -5 ::who -11 before1:bond:according 18 ::apposition -4 ::inverted -7 ::phrase 8 ::relative 7 :dependent
-3 :event -5 :i -15 :it -4 :lead:colon -21 ::comma -4 ::cue -13 ::none 3 ::other -9 ::verb 2 ::word -6 :name 3 :nominal
-2 :opens 3 :organization -4 :other -6 :place -4 :plain 4 :tail:comma -5 ::none -4 ::stop 2 :they -7 before2:bond:apposition
-4 ::inverted -2 ::phrase -8 ::subject 2 :dependent -5 :he 2 :it -4 :lead:colon -14 ::comma 5 ::cue -7 ::none -1
::other -11 ::verb -11 ::word -9 :name -2 :nominal -9 :opens -1 :organization -6 :other -4 :person -4 :place -4 :spoke
-3 :tail:comma -7 ::none -13 ::stop 3 :they 1 :who 5 bond:according 18 :apposition 4 :inverted 1 :participle 1 :phrase
2 :relative -6 :subject 4 bound:addressed 1 :event -11 :free 4 :he 3 :i -12 :it 5 :modifier -22 :name -1 :organization
5 :person 4 :place -12 :preposition -10 :they -2 :who 3 :you -9 busy:after1 -5 ::bound -6 ::first -3 ::he -2 ::i
-4 ::it -5 ::name -5 ::nominal -4 ::organization -6 ::person -9 ::place -3 ::they -4 ::who -9 :before1 -4 ::he -3
::i -9 ::it -6 ::name -6 ::nominal -5 ::organization -5 ::person -4 ::place -4 ::they -4 ::who -6 :before2 -2 ::bound
1 ::he 3 ::it -4 ::name -2 ::nominal -5 ::organization -7 ::person -13 ::place -4 ::they 2 ::who -9 :memory -1 ::first
2 ::he -7 ::it -3 ::name -6 ::nominal -7 ::organization 12 ::person -5 ::who -3 :paragraph1 -3 ::bound -3 ::event
-3 ::first -1 ::he -6 ::i -7 ::it -4 ::name -6 ::nominal -2 ::organization -3 ::person -3 ::place -3 ::they -3 ::who
-3 ::you -4 :paragraph2 -3 ::bound -3 ::event -4 ::first -3 ::he -3 ::i -3 ::it -2 ::name -3 ::nominal -4 ::organization
-4 ::person -3 ::place -2 ::they -5 ::we -3 ::who -4 ::you -1 dependent:addressed -7 :modifier -9 :preposition -3
first:after1 1 :before1 2 :before2 -2 :left 8 :memory 1 :paragraph2 -3 :right 2 inverted:parted 5 left:according:before
7 ::lead:comma 3 :::word 6 ::other 7 ::tail:none 11 :::stop -2 :apposition:before 3 ::lead:colon 8 :::comma 3 :::cue
7 :::other 10 ::other 1 ::plain 5 ::tail:comma 8 :::none 1 :::stop 3 :at:1 -15 ::12 5 ::24 5 ::6 4 ::far 2 :before:other
-1 ::plain 4 ::reach:1 10 :::24 -2 :::3 3 :::6 4 :::far -7 :colon:before 1 ::lead:colon 6 ::other 1 ::tail:stop -2
:dependent -10 :he 6 :i 4 :inverted:before -9 ::lead:colon -7 :::comma 4 :::other 1 :::word -15 ::plain -9 ::tail:comma
-13 :::none -16 :::stop -2 :it -1 :lead:colon 2 ::comma 5 ::cue -3 ::other 2 ::verb -5 ::word 5 :name -3 :nominal
-1 :organization -3 :parted -11 :participle:before -1 ::lead:word -6 ::other 2 ::plain -21 ::tail:none -3 :::stop
-14 :person 5 :phrase:before 3 ::lead:other 5 :::word 1 ::other -2 ::plain 6 ::tail:comma -4 :::none 3 :::stop 1
:place -9 :relative:before -7 ::lead:word -4 ::other -2 ::plain -14 ::tail:none -9 :subject:before 4 ::lead:colon
-4 :::comma 2 :::cue -2 :::other 8 :::verb 3 :::word 5 ::plain 5 ::tail:comma 5 :::none 1 :::stop 4 :tail:comma -2
::none 5 ::stop 3 :they 3 :we -4 :who 4 :you -12 memory:bond:according -4 ::apposition 3 ::inverted -9 ::phrase -5
::subject -1 :dependent -7 :he -6 :it -3 :lead:colon -9 ::comma -8 ::cue -11 ::none 2 ::other -17 ::verb -5 ::word
-10 :name -6 :nominal -4 :opens 2 :organization 9 :other -6 :person -5 :spoke -10 :tail:comma 2 ::none -17 ::stop
-3 :who -3 paragraph1:bond:according -6 ::apposition -4 ::colon -12 ::inverted -7 ::participle 5 ::phrase -1 ::relative
-1 ::subject 1 :dependent -3 :event -2 :he -3 :i -6 :it -5 :lead:colon -10 ::comma -8 ::cue -9 ::other 5 ::verb -6
::word -8 :name -12 :nominal -3 :other -2 :person -2 :place -3 :plain 2 :spoke -6 :tail:none -6 ::stop -4 :they -4
:we -9 :who -4 :you -4 paragraph2:bond:according -3 ::colon -4 ::inverted -9 ::participle 7 ::phrase -3 ::relative
-5 ::subject -2 :dependent -4 :event -4 :he -1 :i -2 :it -3 :lead:colon -6 ::comma -5 ::cue -9 ::none -2 ::other
-7 ::verb -6 ::word -5 :name -7 :nominal -4 :opens -2 :organization -4 :other -3 :person -4 :place -3 :plain -1 :spoke
-10 :tail:comma -1 ::none -4 ::stop -6 :they -5 :we -7 :who -5 :you -1 participle:parted -13 place:after1 -2 :left
5 :memory -1 :paragraph1 -2 :paragraph2 -3 :right 3 right:according:after 17 ::lead:none 7 ::other 17 ::tail:comma
7 :after:other 4 ::plain 7 ::reach:1 9 :::24 -5 :::3 6 :::6 3 :::far 11 :apposition:after 1 ::lead:none 4 :::word
-8 ::other -14 ::plain 3 ::tail:comma 3 :::none -10 :at:1 8 ::12 -3 ::24 -3 ::far -5 :dependent -6 :event -7 :inverted:after
4 ::lead:comma 7 :::none 2 :::other 3 ::plain 4 ::tail:comma 1 :::none 4 :::stop 10 :it -13 :lead:colon 15 ::comma
-4 ::cue -2 ::none 4 ::other -2 ::verb -3 ::word -1 :nominal 4 :opens 4 :organization 1 :parted 9 :participle:after
1 ::lead:none 2 ::other 2 ::tail:comma -15 :person 7 :phrase:lead:none 2 :::word -3 ::other -8 ::plain 4 ::tail:comma
-5 :place -16 :relative:after 1 ::lead:none 5 ::other 3 ::tail:comma 3 :subject:after 4 ::lead:colon 16 :::none 3
:::other 3 ::other -9 ::plain 6 ::tail:comma 2 :::none 6 :::stop -7 :tail:comma 3 ::stop 8 :they -16 :who -22 silent:bare
-15 :busy 2 :lead:colon -5 ::comma -4 ::cue 6 ::none -10 ::other -6 ::verb 6 ::word 7 :tail:comma 2 ::none -1 ::stop
-3 :unbound -1 subject:parted -12 type:event -3 :he 1 :i -3 :it -7 :name -2 :nominal -2 :person 1 :place -9 :they
-3 :we -8 :who -2 :you -14 unbound:after1 -8 :before1 -3 :before2 -2 :event -1 :he -4 :i 1 :it -14 :left 3 :memory
-4 :name -8 :nominal -2 :organization -2 :paragraph1 -4 :paragraph2 -5 :person -2 :place -6 :right -4 :they -3 :we
-1 :who -6 :you -12 voice 1 :after1 2 :before1 1 :before2 -10 :left 5 :paragraph1 -1 :right -1`,
    0.1,
  ),
  referent: unpack(
    `gender:same 3 :unsexed -2 gone -8 he:order:0 2 ::1 3 ::2 2 :person 2 :spot:0:dependent 11 :::first 13 :::other 9
:::quoted -1 :::speaker 15 ::10 -10 ::1:aside 5 :::dependent 2 :::first 8 :::other 2 :::quoted -1 :::speaker 4 ::2:aside
-13 :::dependent -3 :::first 3 :::other -6 :::quoted -2 :::speaker 1 ::5 -5 :::dependent -6 :::first -3 :::other
-4 :::quoted -18 :::speaker -11 ::far -10 :turn1 2 :turn2 -1 heard 3 :he 2 :quiet -2 :she 4 :turn1 3 :turn2 1 :turn3
-4 it:organization 2 :quiet 2 none -12 :first -13 :he -11 :later -10 :she -15 order:1 3 :2 2 :3 4 :4 -3 quiet:same
-1 she:order:0 -2 ::1 1 ::2 -1 ::3 3 :person 3 :quiet -1 :spot:0:dependent 2 :::first -2 :::other -5 :::quoted -4
:::speaker -10 ::10 -7 ::1:dependent 4 :::first 2 :::other 2 :::speaker 1 ::2:dependent 3 :::first 4 :::other 7 :::quoted
6 :::speaker -5 ::5 -4 :::dependent 7 :::first -2 :::other -19 :::speaker 4 ::far -3 :turn0 2 :turn1 1 :turn2 -2
spot:0:dependent 10 :::quiet -3 :::same 9 :::turn0 6 :::turn1 12 ::first 9 :::quiet 8 :::same 15 ::other 5 :::quiet
7 :::same 8 :::turn1 -8 ::quoted -2 :::quiet -20 :::same -1 :::turn1 5 :::turn2 -16 :::unsexed -14 ::speaker 8 :::quiet
13 :::same 5 :::turn0 10 :10 -10 ::quiet -8 ::same -10 ::turn0 1 ::turn1 -22 ::turn2 -12 ::turn3 -10 ::unsexed -7
:1:aside 5 :::same 3 :::turn0 -1 ::dependent 4 :::quiet 3 :::same 4 :::turn0 -11 :::turn1 -3 :::turn2 9 :::turn3
9 :::unsexed -2 ::first 7 :::quiet 6 :::same 4 :::turn0 -4 :::turn1 6 :::unsexed 15 ::other 3 :::quiet 2 :::same
2 :::turn0 -1 :::turn2 2 :::turn3 6 :::unsexed 2 ::quoted -1 :::quiet -22 :::same 3 ::speaker 3 :::quiet 6 :::same
3 :::turn1 8 :2:aside -13 :::same -13 ::dependent -2 :::quiet -1 :::same 1 :::turn0 -7 :::turn1 -1 :::turn2 -4 :::unsexed
-23 ::first 4 :::quiet -2 :::same 4 :::turn0 6 :::turn1 -4 ::other -3 :::same -4 :::turn0 2 :::unsexed 2 ::quoted
1 :::quiet -31 :::same 3 :::unsexed -14 ::speaker -2 :::same -1 :::turn0 1 :::turn1 -8 :::unsexed -21 :5 -6 ::aside
-16 :::same -16 ::dependent -2 :::quiet -5 :::same -9 :::turn0 7 :::turn1 6 :::turn2 -20 :::unsexed 6 ::first -3
:::quiet -12 :::same -2 :::turn0 2 :::turn1 -7 :::turn2 9 :::unsexed -17 ::other -6 :::quiet -13 :::same -8 :::turn0
8 :::turn1 2 :::turn2 -18 :::unsexed -2 ::quiet -8 ::quoted -3 :::quiet -19 :::same -3 :::unsexed -8 ::same -8 ::speaker
-4 :::same -3 :::turn0 2 :::turn1 -6 :::turn2 -18 :::unsexed -20 ::turn0 8 ::turn1 -6 ::turn2 -16 ::unsexed -1 :far
-9 ::quiet -6 ::same -8 ::turn0 -9 ::turn1 -23 ::turn2 -15 ::turn3 -14 ::unsexed -7 times:1 3 :2 -2 :3 2 :4 1 :5
-2 :6 1 turn0:1 7 :10 -9 :2 3 :5 -4 :far -13 :says 1 :shared 3 ::same 3 :sole -1 ::same -1 turn1:same 1 :unsexed
3 turn2:same 2 :unsexed -7 turn3:same 2 :unsexed -21 unheard 2 :he 2 :it 2 :turn0 4 :turn1 -3 :turn2 -5 :turn3 2
voice:turn1 3`,
    0.1,
  ),
  quotation: unpack(
    `after:a -3 :against 5 :and 2 :as 7 :at 1 :because 2 :but 2 :by 7 :for 3 :from 10 :he 2 :if 3 :in 1 :is -9 :of 7 :on
-4 :or -2 :said 1 :she 3 :that -1 :the 3 :to 3 :was 5 :which -1 :while -2 :who -3 :with -2 all 2 alone 2 attributed:0
-8 :1 -1 ::more -4 ::short 2 :2 -4 ::more 2 ::one -7 :3 -2 ::more 1 ::one 3 ::short -7 :4 -2 ::middle -4 ::more 1
::one -3 ::short -1 :5 2 ::middle 2 ::more 2 ::one 1 ::short 1 before:'s 3 :a 1 ::middle 1 ::one 2 :an -1 ::one -5
::short 7 :and:middle -4 ::one 4 ::short -1 :are 2 ::middle 5 :as 4 ::middle 8 ::one 8 ::short 3 :be 2 ::one 4 :because
2 :been -4 :but -1 :called:short 5 :for -2 ::middle 6 ::one -6 ::short -5 :had 3 ::middle 2 ::short 3 :has 2 ::middle
2 :he 4 :her 4 :him 4 ::short 4 :his:short -6 :in -3 ::short -2 :is:middle 3 ::one 4 ::short -2 :it 2 :its -5 :of
-2 ::middle -5 ::one 2 ::short -1 :on -3 ::short -1 :or -2 :said 4 :saying 5 :should 4 :show -2 :that 3 ::middle
-1 ::short 6 :the:one -4 ::short 2 :to 2 ::middle 5 ::short 1 :was 1 ::one 4 ::short -1 :were 4 ::short 4 :with 3
::short -2 :would 2 ::middle 4 bond:other:far:after:middle 4 ::::more 2 ::::short -3 :::before 2 ::::middle 1 ::::more
3 ::::one 3 ::::short 1 ::near:after -1 ::::middle 7 ::::more -1 :::before 1 ::::middle 1 ::::more -1 ::::one 2 ::::short
3 :plain:far:after 2 ::::more 2 ::::one 6 ::::short 2 :::before 2 ::::middle 3 ::::more 2 ::::one 1 ::::short 1 ::near:after
2 ::::middle 2 ::::more 2 ::::one 4 ::::short 3 :::before 2 ::::middle 1 ::::more 2 ::::one 3 by:name:middle 2 ::more
2 ::one 3 ::short 1 :nominal:middle 3 ::more 3 ::one -5 ::short 2 :pronoun:middle 2 ::more 2 ::one 5 ::short 1 case:capital
2 ::middle 1 ::more 2 ::one -4 :lower 1 ::middle 2 ::more 2 ::one 1 ::short 1 clause:middle 2 :more 2 digits:middle
-3 :short 1 ends:adjective:middle 2 ::one -2 :noun:one 1 ::short 1 exclaimed 2 :middle 3 :one 9 :short -1 hyphen:middle
2 :one 2 :short 5 lead:( 7 :, 2 ::middle -1 ::more 2 ::next:conjunction:less -8 :::none:less 2 ::::more 2 :::preposition:less
2 ::one -5 ::short 1 ::titled 3 :- -6 lead:::middle 3 lead:::more 1 lead:::next:pronoun:more 3 lead:::titled 12 :auxiliary
2 ::middle 2 ::more 2 ::next:conjunction:less 1 ::::more 3 :::determiner:less -3 :::none:less 2 ::::more 2 :::preposition:less
4 :::pronoun:more 3 :::word:less -3 ::one 4 :capital:more 1 ::next:none:less 5 ::one -5 ::titled 1 :conjunction 1
::middle -1 ::more 3 ::next:conjunction:less 5 ::::more 3 :::none:less 1 ::::more 3 :::preposition:less -1 ::::more
2 :::word:less -1 ::one 2 ::short 2 ::titled -10 :cue 4 ::middle 3 ::more 4 ::next:conjunction:less -1 :::none:less
1 ::::more 2 :::preposition:less 7 ::one -2 ::short 4 ::titled 5 :determiner 1 ::middle 4 ::more 2 ::next:conjunction:less
3 :::cue:less -3 :::determiner:less 3 :::ed:less 4 :::name:less 6 :::none:less 5 ::::more 4 :::preposition:less -1
:::word:less -2 ::one -1 ::short 1 ::titled -2 :ed 2 ::more 4 ::next:none:less 5 ::::more 3 :::preposition:less -1
:::word:less 7 ::one -1 ::short -1 :ing 2 ::more 5 ::next:preposition:less 7 ::short 5 :name:middle 4 ::more 3 ::next:conjunction:less
-1 ::::more -2 :::none:less -4 ::::more 2 :::preposition:less 1 :::word:less 9 ::one -3 ::short 2 ::titled -4 :none
2 ::middle 2 ::more 2 ::next:auxiliary:less -5 :::capital:less 1 ::::more 2 :::conjunction:more -4 :::determiner:less
5 ::::more 3 :::name:less 3 ::::more 2 :::none:less 3 ::::more 2 :::plain:less 3 ::::more 2 :::preposition:more 3
:::pronoun:less 3 ::::more 2 :::word:less -11 ::::more 1 ::one 3 ::short 4 ::titled 2 :plain 2 ::middle 3 ::next:none:less
4 ::::more -1 :::preposition:less -2 ::short 5 ::titled 1 :preposition:middle 3 ::more 2 ::next:auxiliary:less 3
:::conjunction:less 1 ::::more 5 :::determiner:less 1 :::name:less 1 :::none:less -1 ::::more 2 :::preposition:less
3 ::::more -3 :::word:less 6 ::short 2 ::titled -6 :pronoun 1 ::middle -3 ::more 3 ::next:conjunction:less 3 :::none:more
3 ::one 7 ::short -1 :quote -6 :word 1 ::middle 1 ::more 3 ::next:auxiliary:less 10 :::conjunction:less 2 :::none:more
2 :::preposition:less 2 :::word:less -1 ::one 1 ::short 2 ::titled -4 :— -5 length:12 2 ::stop:comma 2 :::none 2
:::stop 2 :1:stop:comma -3 :::none 1 :::stop 3 :2:stop:comma 1 :::stop 2 :3 1 ::stop:comma -1 :::none 2 :::stop 2
:4 1 ::stop:comma 1 :::stop 2 :5 1 ::stop:comma 1 :::stop 1 :6 2 ::stop:comma 2 :::none 3 :::stop 3 :long 2 ::stop:comma
2 :::long -1 :::none 2 :::stop 1 link:according:after:more 4 :apposition:after:more 3 ::before:middle 4 :::more 2
:::one 2 :::short 2 :colon:before:more -9 :inverted:after:middle 1 :::more 2 :::short 2 ::before:more -3 :participle:after:more
1 :phrase:after:more 3 ::before:middle -4 :::one 4 :relative:after:more 3 :subject:after:middle 2 :::more 2 :::short
1 ::before:middle 2 :::more 3 :::one 1 :::short 2 loose 1 :away:more 2 ::one -1 :more 2 :nobody:more -1 ::one -3
::short -3 :one -2 :short -1 mates:long:middle 1 ::one 3 ::short -1 :many:middle 5 ::short 1 :none:middle 2 :one:middle
1 ::one -1 ::short 2 next:( 1 :- -1 ::one -2 :auxiliary:middle 6 ::more 5 ::one -2 ::short 2 ::titled -4 :capital
1 ::middle 3 ::more 2 ::one -7 ::short -1 ::titled -1 :conjunction 2 ::middle 1 ::more 2 ::one 1 ::short 2 ::titled
1 :cue 1 ::middle 3 ::more 4 ::one 2 ::titled -4 :determiner 2 ::middle -4 ::more 2 ::one 3 ::short 1 ::titled 4
:ing -1 ::more 5 ::short 2 :name 2 ::middle 2 ::more 2 ::one 4 ::short 2 :none 2 ::middle 2 ::more 2 ::one 1 ::short
3 ::titled -3 :plain 2 ::middle 2 ::more 2 ::short 1 ::titled -4 :preposition 2 ::middle 1 ::more 4 ::one 3 ::short
1 ::titled -1 :pronoun 2 ::middle 1 ::more 2 ::short 1 ::titled 5 :word:middle 3 ::more 2 ::one 1 ::short -2 ::titled
-3 :— -7 open -13 opens:a 2 :an 1 :but 4 :he -3 :i 2 :ing:middle -1 ::one 2 ::short 2 :is -3 :it 2 :it's 3 :it’s
3 :more -2 :no -3 :not -2 :she 1 :small:middle 2 ::short 1 :that 4 :the -1 :there 2 :they 2 :this 1 :to 4 :very 2
:we 2 owned:middle 1 :more 2 :one -4 :organization:possessive:titled -9 :person:plain:middle 2 :::more 3 :::one 4
::possessive:one 2 :::short 10 :word:possessive:middle 4 :::short 8 :::titled -10 second:a -7 :and 10 :as 7 :be 7
:by -4 :called 4 :calling 4 :calls 8 :had 5 :has 5 :he 1 :him 6 :in -8 :is 5 :it 4 :of -2 :on 1 :said 4 :she 4 :that
4 :the 2 :to 4 :was -1 :who -4 :will 4 :with -6 :would 3 stop:comma 2 :long -1 :none 1 :stop 2 titled -2 :1 6 :2
2 :3 -4 :5 -3 :after:conjunction:preposition 5 ::preposition:preposition -8 ::pronoun:none 5 ::word:determiner -3
:::word 2 :comma -2 :mates:1 -5 ::2 -5 :middle -2 :more -3 :none -1 :short -2 :stop -3 :verbs:cue:cue -1 ::none:cue
2 :::plain -3 ::plain:none -5 verbs:cue:cue 1 :::one 2 :::short 2 ::none 2 :::middle 3 :::one 1 :::short 2 ::plain
2 :::middle 5 :::one -1 :::short 2 :none:cue -5 :::middle -3 :::one -4 :::short -5 ::none -2 :::one -1 :::short -3
::plain 1 :::middle 2 :::one -3 :plain:cue 3 :::middle 1 :::one 6 :::short 1 ::none 2 :::middle 2 :::one 2 :::short
3 ::plain 2 :::middle 3 :::one -1 :::short 3 voice 2 :middle 2 :more 1 :short 5 work -4 :more -5 :one -6 :short -4
:titled:near -8 ::right -3`,
    0.1,
  ),
  certainty: unpack(
    `agrees 20 all 37 away:0.65 -53 :0.8 85 :0.9 253 :0.95 132 :0.98 67 :0.995 58 :bound 12 :loose -37 bond:according
244 :apposition 14 :inverted 53 :none -5 :participle 25 :phrase -23 :subject 21 dependent:modifier -219 kind:acronym:organization
-55 :full:organization 22 ::person 127 :name 61 :pronoun -27 :short:person 98 name:0.5 -52 :0.65 -20 :0.8 22 :0.9
41 :0.95 60 :0.98 108 :0.995 134 :low -27 named:0.9 51 :0.995 59 near:0.5 12 :0.65 11 :0.95 27 :0.98 29 :0.995 51
:bound 29 :loose 15 :low 32 pronoun:0.5 70 :0.65 90 :0.8 43 :0.9 -11 :0.95 40 :0.98 12 :0.995 -11 remembered:0.5
-76 :0.65 -34 :0.8 16 :0.9 83 :0.95 114 :0.98 175 :0.995 148 :low -142 share:0.5 -19 :0.65 -20 :0.8 9 :0.9 25 :0.95
63 :0.98 42 :0.995 56 :low -83 sign:gender:same -42 :heard 10 :rivals:0 13 ::1 13 :turn0:0 26 ::1 23 ::goes-on -62
::says 23 ::sole 30 :unheard -32 :voice:quiet 62 ::turn0 -15 unsexed -76`,
    0.01,
  ),
  reportCertainty: unpack(
    `agrees -23 all -22 bond:according 42 :apposition 35 :colon 115 :comma -33 :inverted -186 :none -17 :participle 7
:phrase -17 :shared -42 :subject 54 cue:according 32 :accused -50 :announced 19 :appeared -94 :argued -31 :asked
-102 :attacks -37 :called -35 :criticized -72 :declined 61 :endorsed -114 :expected -191 :found 6 :not -146 :noted
102 :out -54 :plan -54 :plans -15 :proposed -73 :questions -66 :referring 33 :reported 46 :said 38 :say 29 :saying
46 :says 52 :see -125 :seemed -93 :seems -181 :show -54 :sought 47 :suggested 15 :support -20 :told 26 dependent:modifier
-109 :preposition -147 described:0.65 -159 kind:acronym:organization -7 :full:organization -9 ::person 50 ::place
-48 :name -12 :nominal -281 :pronoun -56 :role:person -219 :short:person 39 name:0.65 28 :0.8 36 :0.9 36 :low -30
named:0.8 10 :0.9 -29 :0.995 26 namesakes -7 near:0.5 -22 :0.8 25 :0.9 26 :bound -24 :loose -17 :low -52 nominal:0.5
-100 pronoun:0.5 -27 :0.65 -26 :0.8 -5 :0.9 -18 :low -59 quotes:before -34 :none -10 remembered:0.5 -73 :0.65 -79
:0.8 -29 :0.9 16 :0.98 -6 :0.995 10 :low -168 share:0.5 -22 :0.8 25 :0.9 26 :low -52 sign:gender:same 106 ::unsexed
78 :heard 27 :rivals:2 40 :turn0:1 19 ::5 47 ::says -23 :unheard -8 :voice:quiet 8 ::turn0 14 ::turn1 -15 size:100
-21 :15 40 :40 -9 :long -45 unsexed -100`,
    0.01,
  ),
  end: unpack(
    `,:12 4 :2 7 :3 5 :6 6 :long -6 -:12 6 :24 3 :6 5 ::12 9 about:1 -3 :2 -5 :24 -3 :6 -4 against:24 -4 :6 -4 and:2 6
:24 -4 :3 8 :6 5 :long -5 as:1 -4 :24 -5 :long -5 at:,a 6 :,and 5 :,but 5 ::phrase 5 :,even 4 :,he 5 :,in -3 :,including
-8 ::phrase -3 :,ing 3 :,name:clause 9 ::preposition 4 :,saying 8 :,the 4 :,to -4 :,which 6 :,while 10 :,who 4 :-and
4 :-mark 8 :-word:phrase -4 :12 -3 :24 -5 at::quote 6 :about -4 ::clause -3 ::phrase -4 ::preposition -5 ::pronoun
-3 :after:phrase 4 :against -3 ::clause -3 ::phrase -3 :among -4 :as:name -5 :at:clause -4 ::pronoun -5 :because:pronoun
-5 :before:phrase 5 :by:clause -4 ::pronoun -3 ::to 4 :calling -7 :end 5 ::clause 5 ::pronoun 3 :for -3 ::name -4
::phrase -3 ::pronoun -3 :from -3 ::clause -3 ::name -4 ::pronoun -3 ::to -4 :if -3 ::phrase -5 ::pronoun -4 :in:clause
-3 ::to -3 :into -4 ::phrase -4 :on:clause -3 ::pronoun -4 ::to -5 :or -4 ::clause -3 :over -3 ::phrase -3 :saying
-4 ::phrase -4 :than:pronoun -5 :that:phrase -5 ::pronoun -4 ::to -4 :though -8 :to -3 ::name -3 ::preposition -3
::to -3 :when:clause -6 :where -7 :which -3 ::preposition -4 :who:phrase -5 ::preposition -6 ::pronoun -4 :with:name
-5 ::preposition -4 ::pronoun -4 ::to -4 bare:,and 7 :,as 7 :,but 9 :,he 3 :,including -5 :,ing 6 :,saying 6 :,which
6 :,who 3 :about -4 :because 4 :before 4 :clause:and -4 ::from -4 ::in -4 ::on -3 ::that -6 ::with -5 :during 6 :end
4 :if -3 :into -4 :name:as -4 ::by -6 ::for -4 ::that -8 :phrase:, 5 ::- 8 ::about -4 ::at 5 ::but 6 ::end 4 ::for
-3 ::saying -4 ::when 5 ::which -4 ::who -4 :preposition:, 4 ::- 4 ::end 5 ::to -4 ::who -6 :pronoun:, 5 ::end 3
::that -5 :saying -4 :to:, 6 ::end 5 ::from -4 ::in -4 ::on -7 ::that -4 ::to -4 :when 7 :which -4 because:12 -6
:24 -7 :6 4 by:12 -4 :3 7 :long -4 commas:0:( 8 ::, 5 ::- 9 :0:: 7 ::; 25 ::about -4 ::after 8 ::against -4 ::among
-3 ::but 11 ::during 5 ::end 5 ::for -3 ::if -3 ::into -4 ::or -3 ::over -3 ::to -3 ::when 6 ::while 5 ::who -5 ::—
10 :1:, -4 :1:: -7 ::about -3 ::after -7 ::and -5 ::as -5 ::at -5 ::but -4 ::by -5 ::for -3 ::from -4 ::if -4 ::in
-4 ::on -5 ::or -4 ::over -3 ::than -5 ::that -4 ::to -3 ::when -7 ::which -4 ::while -5 ::with -4 :2:as -4 ::end
7 :3:, -4 ::end 5 cue:according:inner -13 :accused:end 5 :acknowledge:inner -6 :acknowledged:inner 4 :admitted:inner
-3 :aimed:inner -8 :argue:inner -4 :argued:end 5 :arguing:inner -8 :asked:end -6 :attacks:inner 5 :attention:inner
5 :believe:end 7 :believes:inner -12 :call:end -4 :cited:inner -4 :citing:inner -4 :claim:inner 4 :claimed:inner
4 :complained:inner -3 :confident:inner 6 :criticism:inner 4 :criticizing:inner 4 :declared:inner 5 :delivered:inner
8 :denied:inner 4 :denounced:inner 4 :denouncing:inner 10 :describing:inner 5 :eager:inner 4 :endorsed:end -8 :express:inner
-8 :fear:inner -3 :finds:inner -6 :found:end 15 ::inner -4 :hope:inner -10 :hoped:inner -5 :hopes:inner -8 :hoping:inner
-4 :indicated:inner -3 :insisted:inner -7 :known:inner 3 :knows:inner -7 :learned:inner -3 :listed:inner -3 :look:inner
3 :looking:inner -3 :note:inner -4 :noted:end 10 ::inner -3 :off:inner 5 :offered:inner 6 :opposed:inner 10 :plan:inner
3 :point:inner -5 :praised:inner 6 :predicted:inner -5 :proposed:inner 3 :question:inner -6 :questions:inner -3 :quoted:inner
-8 :recalled:inner -11 :reported:end 10 ::inner -3 :reports:inner -5 :respond:inner -3 :responded:inner -3 :revealed:inner
-5 :said:end 9 :say:end 7 :saying:end 6 :says:end 10 ::inner -3 :see:end 5 :seeking:inner -5 :seen:inner -5 :sees:inner
-8 :show:end 10 ::inner -3 :showed:end 11 ::inner -3 :shows:end 10 :sought:end 7 :suggest:inner -5 :suggesting:inner
3 :suggests:inner -4 :supported:inner 4 :supporting:inner 5 :talking:inner 4 :think:end 11 ::inner -4 :told:end 8
:urged:inner -3 :urging:inner -7 :want:end 7 ::inner -4 :wants:inner -7 :will:inner 4 end:2 4 :24 3 :3 -9 for:12
-4 :24 -3 :long -3 from:12 -5 :24 -4 :6 -5 :long -4 if:6 -5 in:1 10 :12 -4 :2 5 :24 -4 :long -4 into:12 -4 :24 -4
length:1:name 9 ::pronoun 12 :2:phrase 3 ::preposition 6 ::pronoun -3 :3:clause -4 ::name 5 ::preposition 6 on:24
-5 :3 -3 :long -4 or:12 -5 :24 -4 :6 -5 over:12 -3 :24 -4 :6 -6 saying:12 -3 than:24 -5 :6 -8 that:1 -8 :2 -7 :24
-4 :3 -8 :long -4 to:1 -3 :12 -3 :24 -3 :6 -4 :long -3 verb:,a 7 :,name 4 :,quote -11 :,saying 9 :,the 6 :,which
5 :,who 3 :about -3 :against -4 :among -6 :at -4 :before -10 :by -5 :clause:, 5 ::- 5 ::at -3 ::by -3 ::end 5 ::for
-3 ::in -3 ::on -3 ::than -4 :during -7 :for -3 :from -4 :if -4 :in -4 :into -4 :name:for -3 ::in -6 ::on -4 ::to
-4 ::with -4 :on -4 :or -4 :over -4 :phrase:about -4 ::after -8 ::against -4 ::and -4 ::as -6 ::at -6 ::but -8 ::by
-6 ::for -3 ::from -5 ::in -4 ::on -6 ::or -4 ::over -3 ::that -4 ::to -4 ::with -5 :preposition:and -5 ::as -5 ::for
-4 ::in -5 ::that -6 ::to -3 :pronoun:, 6 ::for -3 ::from -3 ::in -4 ::on -4 ::that -3 ::to -3 ::who -4 ::with -3
:saying -4 :since -8 :than -5 :that -4 :to -3 ::and -5 ::for -5 ::that -4 ::with -4 :while -6 :with -4 when:12 -6
:24 -10 which:24 -4 while:12 -5 who:24 -5 :6 -3 with:12 -6 :24 -4 :long -4 —:12 8 :24 6`,
    0.1,
  ),
  report: unpack(
    `bond:according:a 7 ::before 6 ::organization 7 ::the 10 ::word 9 :apposition:capital 6 ::he 5 ::place -4 :far:a:of
4 :::word -4 ::as -9 ::by:person 4 ::for:word 3 ::her:person 4 ::his:he 4 :::person 6 :::word -4 ::in -5 :::of 3
::of:word -13 ::the:of -6 :::that 9 ::their:nominal -5 ::word:, -4 :::. -6 :::about 5 :::an 3 :::as -8 :::it -3 :::on
-4 :::that 8 :inverted:name -6 ::they 8 :participle:he 4 ::name 6 ::person 4 ::that 10 ::to 3 :phrase:word -4 :shared:name
-5 ::that 9 ::they -8 ::to 5 ::who -8 :subject:. 11 ::how 7 ::modifier:nominal -7 :::place 4 ::name 6 ::preposition:person
-5 :::that 12 ::that 9 ::they 5 ::this 6 clause:. 3 :by 5 :his 6 :if 10 :not -3 :on 4 :other:before -4 :out 6 :plain:before
5 :this 6 :with 4 cue:accused 5 :asked 8 :attention -5 :began -5 :calls 3 :challenge -5 :cited 11 :city -13 :clear
-3 :considered -4 :continue 4 :continues -11 :credit -6 :criticized 10 :declined 6 :delivered -11 :direct -5 :expected
-3 :explained 5 :expressed 6 :favor 5 :filed -4 :find -9 :found 3 :gave -4 :know -3 :list -6 :made -4 :mention 7
:name -6 :noted 11 :off -4 :opposed 6 :order -4 :passed -7 :pledged -6 :point -5 :pointed 5 :points -6 :proposed
4 :provided 4 :push -3 :questions -3 :referring 6 :report 3 :reports 4 :respond 4 :says 7 :seem -8 :seems 4 :sent
-6 :showed 6 :shows 4 :signed -3 :speaking -7 :spoke -3 :suggested 6 :suggesting 4 :support -4 :supported 3 :taken
-3 :think 5 :took -5 :tried -4 :urged 7 :warned 7 :will -4 follow:- -3 :. 3 :against 3 :by -4 :in -3 :she 6 :up -3
:what 5 :who -5 :why 6 :— -6 form:base:far:that -5 :::their 5 :::which -3 ::inverted -6 :ing:apposition 10 ::far:in
5 ::phrase 6 :s:apposition 6 ::comma -4 ::far:that -10 :::the -6 ::phrase -4 ::subject:preposition -3 headline 6
lead:far:a -4 ::of 6 :phrase 8 :subject:modifier -8 other:according:before 6 :far:which:after -4 :subject:before
-4 phrase:, -6 :at -4 :before -5 :by -9 :he 3 :him 3 :in -5 :on -4 :other:before -7 :plain:after -3 :them -3 :they
6 :up -4 plain:comma:after -8 :inverted:after -5 quotes:before -5 ::after -5 :cut -13 ::after -13 :none:before -3
side:before -3 size:15 -11 :40 -6 :long 5 stem:accord:a 7 ::name 4 ::word 6 :accus 4 :address -6 :advis -8 :advocat
4 :alleg 4 :announc 8 :appear:to 4 :argu 6 :attack:word -5 :attempt -4 ::to -4 :attention -5 :back:to -10 ::word
-6 :began -5 :blam 8 :call:for 8 ::on 7 ::the -4 :charg -5 :cit:word 5 :clear -4 :compar -5 ::with -13 :conclud 7
:continu -4 :contrast -5 :cover -4 :criticiz 5 :declin 3 ::to 7 :deliver -5 :denounc 6 :describ 6 :direct -6 :discuss
5 :draw -4 :endors 7 :endorsement -6 :expect 4 ::to 6 :explain 5 :express 4 :favor -4 :fear 6 :find -3 ::word -4
:fir -7 :focus:on 3 :found -4 :gav -4 :hir -6 :indicat 6 :introduc -7 :launch -9 :mad -3 :maintain -12 :mention 5
:nam -3 :not:a -12 ::the -3 :off -4 :oppos 4 :order 4 :out -4 ::of -6 ::that 8 :plan:to 3 :plann:to 5 :pledg:to 5
::word -14 :point:out 7 ::to 7 ::word -7 :post -3 :prais 10 :predict 8 :present -6 :promis:to 6 :propos 3 :provid
-6 ::word -5 :question:word -8 :referr:to 3 :reflect -3 :refus 6 ::to 6 :releas:a -6 :requir -4 :respond:to -4 :reveal
4 :said:, 7 ::. 8 ::at -5 ::he 12 ::his 6 ::it 13 ::of -9 ::she 8 ::the 11 ::they 8 ::word 6 :say:he 9 ::the 8 ::word
9 :se:word 6 :seem:to 5 :sent -6 :shar -5 :show:name 8 ::that 7 :sign -3 :sought:to 3 :speak:word -4 :spok -3 :stanc
-6 :statement:word 4 :struggl -8 :suggest 5 :support:for 5 ::name -5 ::the 8 :surpris -4 :taken -3 :talk -3 ::about
9 :think 6 :told:name -3 ::the 6 ::word 3 :took -5 :tr -5 ::to -3 :urg 5 :vow 9 ::to 4 :warn 6 :will:word -3 :worr
6 :wrot:in -7 type:it -3 :name -4 :place -4`,
    0.1,
  ),
  reporting:
    `accept accord accus accusation acknowledg acquiesc addres address admit admitt advic advis advocat agre aim alarm
alleg allow anger announc announcement answer anxiet apologiz appear applaud appoint approv argu argument articulat
ask assail assert assertion assum assur attack attempt attention attribut awar back balk began belief believ blam
blast boast boo call cast challeng champion charg cheer cit claim clarif clear compar complain complaint conced concern
conclud condemn confident confirm congratulat consider continu contrast conversation convinc cover credit critical
criticism criticiz critiqu decid declar declin decr deem deep defend deliver demand demonstrat den denounc describ
detail determin devot direct disappoint disavow disclos discus discuss dislik dismiss display disput distanc doubl
doubt draw drew eager echo embrac emphasiz encourag endors endorsement enjoy envision estimat expect explain expos
expres express favor fear feel felt fil find fir focu focus forecast forward found gav goal hail herself highlight
hint hir hop hopeful identif ignor imagin indicat inform insist intend introduc invok jok knew know known laid lambast
lament lash launch lay lean learn length letter link list look mad maintain meant mention mind mock nam negativ nominat
not notic notion off offer opinion oppos opposition order out outlin paint pass persuad plan plann plead pledg point
portray post prais predict prefer preferr present press pressur project promis promot propos provid publish push
question quick quot rail rattl realiz rebuff rebuk rebut recall recogniz recommend recount referenc referr reflect
refus regard reiterat reject releas reluctant remember remind renew repeat report request requir respond restrict
reveal sa said saw say scar se seek seem seen sent shar show shown sign signal skeptical slam slamm sought sound
speak speculat speculation spok spoken stanc statement stress struck struggl su suggest suggestion support surpris
suspect swip taken talk tell tend thank think thought threaten told took tout tr underscor understand urg view voic
vow want warn weigh welcom will wonder worr writ written wrot`.split(/\s+/),
};
