import type { Model } from './attribution.ts';
import { unpack } from './packed.ts';

/** Learned by `npm run eval -- train-speakers` from counts of general features; not edited by hand. */
export const MODEL: Model = {
  source: unpack(
    `after1:bond:according 7 ::apposition -6 ::inverted -7 ::participle -6 ::phrase -6 ::subject 2 :dependent -7 :he -1
:i -11 :it -9 :lead:colon -7 ::comma -7 ::cue -10 ::none 7 ::other -5 ::verb -4 ::word -8 :name 7 :nominal -8 :opens
7 :organization -10 :other 5 :person -1 :place -5 :tail:comma 1 ::none -10 ::stop 1 :they -13 :who -10 again 6 :bare:far
-6 ::next 9 ::paragraph 12 :before1 6 :before2 6 :far -8 :left 5 :memory -1 :next 5 :paragraph 9 :paragraph1 -2 :paragraph2
6 :right 20 :sentence 10 apposition:parted -2 bare:after1 7 ::bound 12 ::first 8 ::nominal -17 ::person 8 ::place
-12 :before1 4 ::bound 5 ::first 4 ::he 3 ::nominal 4 ::organization -3 ::person 4 ::place -5 ::they -6 ::who 1 :before2:bound
-3 ::first -2 ::he -1 ::it -3 ::name -2 ::nominal -12 ::organization -5 ::person -1 ::place -2 ::they -2 ::who 8
:memory -4 ::bound -4 ::first -2 ::he -2 ::nominal 10 ::person -4 :paragraph1:bound 6 ::event -1 ::first 6 ::he 2
::it -11 ::name -13 ::nominal -8 ::organization 4 ::person 2 ::place -5 ::they -4 ::who -9 ::you -3 :paragraph2 -5
::bound 2 ::event -6 ::first -3 ::he 2 ::i -1 ::it -7 ::name -14 ::nominal -4 ::organization -3 ::person -9 ::place
-9 ::they -5 ::who -11 before1:bond:according 18 ::apposition -4 ::inverted -8 ::participle -1 ::phrase 8 ::relative
7 ::subject 1 :dependent -3 :event -5 :i -16 :it -4 :lead:colon -20 ::comma -4 ::cue -13 ::none 3 ::other -10 ::verb
2 ::word -6 :name 3 :nominal -2 :opens 3 :organization -4 :other -5 :place -4 :plain 4 :tail:comma -6 ::none -4 ::stop
2 :they -7 before2:bond:apposition -3 ::inverted -3 ::phrase -8 ::subject 2 :dependent -5 :he 2 :it -4 :lead:colon
-14 ::comma 5 ::cue -7 ::none -1 ::other -11 ::verb -11 ::word -9 :name -2 :nominal -9 :opens -1 :organization -6
:other -4 :person -5 :place -4 :spoke -2 :tail:comma -7 ::none -12 ::stop 3 :they 1 :who 5 bond:according 18 :apposition
4 :inverted 1 :participle 1 :phrase 2 :relative -6 :subject 4 bound:addressed 1 :event -11 :free 4 :he 3 :i -13 :it
4 :modifier -21 :name -1 :organization 5 :person 4 :place -12 :preposition -10 :they -2 :who 3 :you -9 busy:after1
-5 ::bound -6 ::first -3 ::he -2 ::i -4 ::it -5 ::name -5 ::nominal -4 ::organization -6 ::person -9 ::place -3 ::they
-4 ::who -10 :before1 -4 ::he -3 ::i -9 ::it -5 ::name -6 ::nominal -6 ::organization -5 ::person -4 ::place -4 ::they
-4 ::who -6 :before2 -2 ::bound 1 ::he 3 ::it -4 ::name -2 ::nominal -5 ::organization -7 ::person -13 ::place -4
::they 2 ::who -9 :memory -1 ::first 2 ::he -7 ::it -4 ::name -6 ::nominal -7 ::organization 12 ::person -5 ::who
-3 :paragraph1 -3 ::bound -3 ::event -3 ::first -1 ::he -6 ::i -7 ::it -4 ::name -6 ::nominal -2 ::organization -3
::person -3 ::place -3 ::they -4 ::who -3 ::you -4 :paragraph2 -3 ::bound -3 ::event -4 ::first -3 ::he -3 ::i -3
::it -3 ::name -3 ::nominal -4 ::organization -4 ::person -3 ::place -2 ::they -5 ::we -3 ::who -4 ::you -1 dependent:addressed
-7 :modifier -9 :preposition -3 first:after1 1 :before1 2 :before2 -2 :left 8 :memory 1 :paragraph2 -3 :right 2 inverted:parted
5 left:according:before 7 ::lead:comma 3 :::word 6 ::other 7 ::tail:none 11 :::stop -2 :apposition:before 3 ::lead:colon
8 :::comma 3 :::cue 7 :::other 10 ::other 1 ::plain 5 ::tail:comma 8 :::none 1 :::stop 3 :at:1 -15 ::12 5 ::24 4
::3 -1 ::6 3 ::far 1 :before:other -1 ::plain 4 ::reach:1 10 :::24 -2 :::3 4 :::6 4 :::far -7 :colon:before 1 ::lead:colon
6 ::other 1 ::tail:stop -1 :dependent -10 :he 6 :i 4 :inverted:before -9 ::lead:colon -7 :::comma 4 :::other 1 :::word
-16 ::plain -9 ::tail:comma -13 :::none -17 :::stop -2 :it -1 :lead:colon 2 ::comma 5 ::cue -3 ::other 2 ::verb -5
::word 5 :name -3 :nominal -1 :organization -3 :parted -11 :participle:before -1 ::lead:word -6 ::other 2 ::plain
-21 ::tail:none -3 :::stop -14 :person 5 :phrase:before 3 ::lead:other 6 :::word 1 ::other -2 ::plain 6 ::tail:comma
-4 :::none 3 :::stop 1 :place -9 :relative:before -7 ::lead:word -4 ::other -2 ::plain -14 ::tail:none -9 :subject:before
4 ::lead:colon -4 :::comma 2 :::cue -2 :::other 8 :::verb 3 :::word 5 ::plain 5 ::tail:comma 5 :::none 1 :::stop
4 :tail:comma -1 ::none 5 ::stop 3 :they 3 :we -4 :who 4 :you -12 memory:bond:according -4 ::apposition 3 ::inverted
-9 ::phrase -5 ::subject -1 :dependent -7 :he -6 :it -4 :lead:colon -9 ::comma -8 ::cue -11 ::none 2 ::other -17
::verb -5 ::word -10 :name -6 :nominal -4 :opens 2 :organization 10 :other -6 :person -5 :spoke -10 :tail:comma 2
::none -17 ::stop -4 :who -3 paragraph1:bond:according -6 ::apposition -4 ::colon -12 ::inverted -7 ::participle
5 ::phrase -1 ::relative -1 ::subject 1 :dependent -3 :event -2 :he -3 :i -6 :it -5 :lead:colon -10 ::comma -8 ::cue
-9 ::other 5 ::verb -6 ::word -8 :name -12 :nominal -3 :other -2 :person -2 :place -3 :plain 2 :spoke -6 :tail:none
-6 ::stop -4 :they -4 :we -9 :who -4 :you -4 paragraph2:bond:according -3 ::colon -4 ::inverted -9 ::participle 7
::phrase -3 ::relative -5 ::subject -3 :dependent -4 :event -4 :he -1 :i -2 :it -3 :lead:colon -6 ::comma -5 ::cue
-8 ::none -2 ::other -7 ::verb -6 ::word -5 :name -7 :nominal -4 :opens -2 :organization -4 :other -3 :person -4
:place -3 :plain -1 :spoke -10 :tail:comma -1 ::none -4 ::stop -6 :they -5 :we -7 :who -5 :you -1 participle:parted
-13 phrase:parted 1 place:after1 -2 :left 5 :memory -1 :paragraph1 -2 :paragraph2 -3 :right 3 right:according:after
17 ::lead:none 7 ::other 17 ::tail:comma 8 :after:other 4 ::plain 7 ::reach:1 9 :::12 -1 :::24 -5 :::3 6 :::6 3 :::far
11 :apposition:after 1 ::lead:none 4 :::word -8 ::other -14 ::plain 3 ::tail:comma 3 :::none -10 :at:1 8 ::12 -4
::24 -3 ::far -5 :dependent -5 :event -7 :inverted:after 4 ::lead:comma 7 :::none 2 :::other 3 ::plain 4 ::tail:comma
1 :::none 4 :::stop 10 :it -13 :lead:colon 15 ::comma -4 ::cue -2 ::none 4 ::other -2 ::verb -3 ::word -1 :nominal
4 :opens 4 :organization 1 :parted 9 :participle:after 1 ::lead:none 2 ::other 2 ::tail:comma -17 :person 7 :phrase:after
1 ::lead:none 4 :::word -4 ::other -9 ::plain 6 ::tail:comma -5 :place -16 :relative:after 1 ::lead:none 5 ::other
3 ::tail:comma 3 :subject:after 4 ::lead:colon 16 :::none 3 :::other 3 ::other -9 ::plain 6 ::tail:comma 2 :::none
6 :::stop -7 :tail:comma 3 ::stop 8 :they -16 :who -22 silent:bare -15 :busy 2 :lead:colon -5 ::comma -4 ::cue 6
::none -10 ::other -6 ::verb 6 ::word 7 :tail:comma 2 ::none -2 ::stop -3 :unbound -1 subject:parted -12 type:event
-3 :he 1 :i -3 :it -7 :name -2 :nominal -2 :person 1 :place -9 :they -3 :we -8 :who -2 :you -14 unbound:after1 -8
:before1 -3 :before2 -2 :event -2 :he -4 :i 1 :it -12 :left 3 :memory -4 :name -8 :nominal -2 :organization -2 :paragraph1
-4 :paragraph2 -5 :person -2 :place -6 :right -4 :they -3 :we -1 :who -7 :you -12 voice 2 :after1 2 :before1 2 :before2
-10 :left 4 :paragraph1 -1 :right -1`,
    0.1,
  ),
  referent: unpack(
    `gender:same 3 gone -7 he:order:0 1 ::1 3 ::2 2 :person 2 :spot:0:dependent 11 :::first 12 :::other 9 :::quoted -3
:::speaker 15 ::10 -10 ::1:aside 6 :::dependent 3 :::first 8 :::other 3 :::quoted -1 :::speaker 4 ::2:aside -12 :::dependent
-3 :::first 4 :::other -7 :::quoted -2 :::speaker 2 ::5 -5 :::dependent -5 :::first -2 :::other -3 :::quoted -16
:::speaker -11 ::far -10 :turn1 3 :turn3 -1 heard 2 :he 1 :quiet -1 :she 5 :turn1 4 :turn3 -3 it:organization 2 :quiet
2 none -12 :first -13 :he -11 :later -9 :she -13 order:0 1 :1 3 :2 3 :3 5 :4 -2 she:order:0 -2 ::1 1 ::3 3 :person
3 :spot:0:first -3 :::other -5 :::quoted -3 :::speaker -11 ::10 -7 ::1:dependent 2 :::first 1 :::other 1 :::speaker
1 ::2:dependent 1 :::first 4 :::other 7 :::quoted 5 :::speaker -5 ::5 -4 :::dependent 7 :::other -18 :::speaker 6
::far -4 :turn0 3 :turn1 2 spot:0:dependent 10 :::quiet -3 :::same 9 :::turn0 6 :::turn1 13 ::first 9 :::quiet 7
:::same 16 :::turn0 1 ::other 5 :::quiet 8 :::same 8 :::turn1 -7 ::quoted -3 :::quiet -20 :::same -1 :::turn1 2 :::turn2
-13 :::unsexed -14 ::speaker 7 :::quiet 14 :::same 5 :::turn0 11 :10 -11 ::quiet -8 ::same -10 ::turn0 2 ::turn1
-22 ::turn2 -11 ::turn3 -10 ::unsexed -6 :1:aside 4 :::same 3 ::dependent 4 :::quiet 3 :::same 4 :::turn0 -9 :::turn1
-1 :::turn2 6 :::turn3 9 :::unsexed -3 ::first 8 :::quiet 6 :::same 4 :::turn0 -4 :::turn1 6 :::unsexed 14 ::other
4 :::quiet 1 :::same 3 :::turn1 -2 :::turn2 3 :::turn3 5 :::unsexed 1 ::quoted -1 :::quiet -22 :::same 4 :::turn1
-1 ::speaker 3 :::quiet 6 :::same 4 :::turn0 1 :::turn1 8 :2:aside -12 :::same -12 ::dependent -1 :::same 1 :::turn0
-5 :::turn1 -1 :::turn2 -2 :::unsexed -27 ::first 4 :::quiet -3 :::same 4 :::turn0 7 :::turn1 -6 ::other -3 :::same
-3 :::turn0 4 :::unsexed 1 ::quoted 2 :::quiet -32 :::same 3 :::unsexed -12 ::speaker -3 :::same -2 :::turn0 4 :::turn1
-8 :::unsexed -20 :5 -5 ::aside -15 :::same -15 ::dependent -1 :::quiet -7 :::same -8 :::turn0 6 :::turn1 5 :::turn2
-20 :::unsexed 6 ::first -2 :::quiet -15 :::same -1 :::turn0 1 :::turn1 -9 :::turn2 8 :::unsexed -20 ::other -5 :::quiet
-15 :::same -7 :::turn1 3 :::turn2 -17 :::unsexed -3 ::quiet -11 ::quoted -3 :::quiet -20 :::same -3 :::unsexed -8
::same -7 ::speaker -4 :::same -3 :::turn0 3 :::turn1 -7 :::turn2 -18 :::unsexed -23 ::turn0 5 ::turn1 -9 ::turn2
-17 ::unsexed -1 :far -9 ::quiet -6 ::same -8 ::turn0 -11 ::turn1 -23 ::turn2 -14 ::turn3 -14 ::unsexed -7 times:1
3 :2 -2 :3 2 :4 1 :5 -3 turn0:1 6 :10 -8 :2 2 :5 -5 :far -13 :same 1 :says 2 :shared 2 ::same 2 :sole -2 ::same -2
turn1:same 1 :unsexed 4 turn2:same 2 :unsexed -7 turn3:same 2 :unsexed -22 unheard 2 :he 1 :it 2 :turn0 2 :turn1
-3 :turn2 -6 :turn3 2 voice:turn0 1 :turn1 3`,
    0.1,
  ),
  quotation: unpack(
    `after:a -3 :against 5 :and 2 :as 7 :because 2 :but 2 :by 6 :for 3 :from 10 :he 2 :if 3 :in 1 :is -9 :of 6 :on -4
:or -2 :said 1 :she 3 :that -1 :the 3 :to 3 :was 5 :which -1 :while -2 :who -2 :with -2 all 2 alone 2 attributed:0
-8 :1:more -4 ::short 4 :2 -3 ::more 2 ::one -8 ::short 1 :3 -2 ::more 2 ::one 2 ::short -7 :4 -2 ::middle -4 ::one
-3 ::short -1 :5 2 ::middle 2 ::more 2 ::one 1 ::short 1 before:'s 3 :a 1 ::middle 1 ::one 2 :an -1 ::one -5 ::short
7 :and 1 ::middle -4 ::one 4 ::short -1 :are 2 ::middle 5 :as 4 ::middle 8 ::one 8 ::short 3 :be 2 ::one 4 :because
2 :been -4 :but -1 :called:short 5 :for -2 ::middle 6 ::one -6 ::short -5 :had 3 ::middle 2 ::short 3 :has 2 ::middle
2 :he 4 :her 4 :him 4 ::short 4 :his -1 ::short -5 :in -2 ::short -2 :is:middle 3 ::one 4 ::short -2 :it 2 :its -5
:of -2 ::middle -5 ::one 2 ::short -1 :on -3 ::short -1 :or -2 :said 4 :saying 5 :should 4 :show -2 :that 3 ::middle
-1 ::short 6 :the:one -4 ::short 2 :to 2 ::middle 5 ::short 1 :was 1 ::one 4 ::short -1 :were 4 ::short 4 :with 3
::short -2 :would 2 ::middle 4 bond:other:far:after:middle 4 ::::more 2 ::::short -3 :::before 2 ::::middle 1 ::::more
3 ::::one 3 ::::short 1 ::near:after -1 ::::middle 8 ::::more -1 :::before 1 ::::middle 1 ::::more -1 ::::one 2 ::::short
3 :plain:far:after 2 ::::more 2 ::::one 6 ::::short 2 :::before 2 ::::middle 3 ::::more 2 ::::one 1 ::::short 1 ::near:after
2 ::::middle 2 ::::more 2 ::::one 4 ::::short 3 :::before 2 ::::middle 1 ::::more 2 ::::one 3 by:name:middle 2 ::more
2 ::one 3 ::short 1 :nominal:middle 3 ::more 3 ::one -5 ::short 1 :pronoun:middle 2 ::more 2 ::one 5 ::short 1 case:capital
2 ::middle 1 ::more 2 ::one -4 :lower 1 ::middle 2 ::more 2 ::one 1 ::short 1 clause:middle 2 :more 2 digits:middle
-3 :short 1 ends:adjective:middle 2 ::one -1 :noun:one 1 ::short 1 exclaimed 2 :middle 3 :one 9 :short -1 hyphen:middle
2 :one 2 :short 5 lead:( 7 :, 2 ::middle -1 ::more 2 ::next:conjunction:less -8 :::none:less 2 ::::more 2 :::preposition:less
2 ::one -5 ::short 1 ::titled 3 :- -6 lead:::middle 3 lead:::more 1 lead:::next:none:less -1 lead:::next:pronoun:more
3 lead:::titled 11 :auxiliary 2 ::middle 2 ::more 2 ::next:conjunction:less 1 ::::more 3 :::determiner:less -2 :::none:less
2 ::::more 2 :::preposition:less 4 :::pronoun:more 3 :::word:less -3 ::one 4 :capital:more 1 ::next:none:less 5 ::::more
1 ::one -5 :conjunction 1 ::middle -1 ::more 3 ::next:conjunction:less 5 ::::more 3 :::none:less 1 ::::more 3 :::preposition:less
-1 ::::more 2 :::word:less -2 ::one 2 ::short 2 ::titled -10 :cue 4 ::middle 3 ::more 4 ::next:conjunction:less -2
:::none:less 1 ::::more 2 :::preposition:less 7 ::one -2 ::short 4 ::titled 5 :determiner 1 ::middle 4 ::more 2 ::next:conjunction:less
3 :::cue:less -4 :::determiner:less 3 :::ed:less 4 :::name:less 6 :::none:less 5 ::::more 4 :::preposition:less -1
:::word:less -2 ::one -1 ::short 1 ::titled -2 :ed 3 ::more 4 ::next:none:less 6 ::::more 3 :::preposition:less -1
:::word:less 7 ::one -1 ::short -1 :ing 2 ::more 5 ::next:preposition:less 6 ::short 4 :name:middle 4 ::more 3 ::next:conjunction:less
-1 ::::more -2 :::none:less -4 ::::more 2 :::preposition:less 1 :::word:less 9 ::one -3 ::short 2 ::titled -4 :none
2 ::middle 2 ::more 2 ::next:auxiliary:less -6 :::capital:less 1 ::::more 2 :::conjunction:more -4 :::determiner:less
5 ::::more 3 :::name:less 3 ::::more 2 :::none:less 3 ::::more 2 :::plain:less 3 ::::more 2 :::preposition:more 3
:::pronoun:less 3 ::::more 2 :::word:less -11 ::one 3 ::short 4 ::titled 2 :plain 2 ::middle 3 ::next:none:less 4
::::more -1 :::preposition:less -2 ::short 5 ::titled 1 :preposition:middle 3 ::more 2 ::next:auxiliary:less 2 :::conjunction:less
1 ::::more 5 :::determiner:less 1 :::name:less 1 :::none:less -1 ::::more 2 :::preposition:less 3 ::::more -3 :::word:less
6 ::short 2 ::titled -6 :pronoun 1 ::middle -3 ::more 3 ::next:conjunction:less 3 :::none:more 3 ::one 7 ::short
-1 :quote -6 :word 1 ::middle 1 ::more 3 ::next:auxiliary:less 10 :::conjunction:less 2 :::none:more 2 :::preposition:less
2 :::word:less -1 ::one 1 ::short 2 ::titled -4 :— -5 length:12 2 ::stop:comma 2 :::none 2 :::stop 2 :1:stop:comma
-3 :::none 1 :::stop 3 :2:stop:comma 1 :::stop 2 :3 1 ::stop:comma -1 :::none 2 :::stop 2 :4 1 ::stop:comma 1 :::stop
2 :5 1 ::stop:comma 1 :::stop 1 :6 2 ::stop:comma 1 :::none 3 :::stop 3 :long 2 ::stop:comma 2 :::long -1 :::none
2 :::stop 1 link:according:after:more 5 :apposition:after:more 3 ::before:middle 4 :::more 2 :::one 2 :::short 2
:colon:before:more -9 :inverted:after:middle 1 :::more 2 :::short 2 ::before:more -3 :phrase:after:more 3 ::before:middle
-4 :::one 4 :relative:after:more 3 :subject:after:middle 2 :::more 2 :::short 1 ::before:middle 2 :::more 3 :::one
1 :::short 1 loose 1 :away:more 2 ::one -1 :more 2 :nobody:more -1 ::one -3 ::short -3 :one -2 mates:long:middle
1 ::one 3 ::short -1 :many:middle 5 ::short 1 :none:middle 2 :one:middle 1 ::one -1 ::short 2 next:( 1 :- -1 ::more
-1 ::one -1 :auxiliary:middle 6 ::more 5 ::one -2 ::short 2 ::titled -3 :capital 1 ::middle 3 ::more 2 ::one -7 ::short
-1 ::titled -1 :conjunction 2 ::middle 1 ::more 2 ::one 1 ::short 2 ::titled 1 :cue 1 ::middle 3 ::more 4 ::one 2
::titled -4 :determiner 2 ::middle -4 ::more 2 ::one 3 ::short 1 ::titled 5 :ing -1 ::more 5 ::short 2 :name 2 ::middle
2 ::more 2 ::one 4 ::short 2 :none 2 ::middle 2 ::more 2 ::one 1 ::short 3 ::titled -3 :plain 2 ::middle 2 ::more
2 ::short 1 ::titled -4 :preposition 2 ::middle 1 ::more 4 ::one 3 ::short 1 ::titled -1 :pronoun 2 ::middle 1 ::more
2 ::short 1 ::titled 5 :word:middle 3 ::more 2 ::one 1 ::short -2 ::titled -3 :— -7 open -13 opens:a 2 :but 4 :he
-3 :i 2 :ing:middle -1 ::one 2 ::short 2 :is -3 :it 2 :it's 3 :it’s 3 :more -2 :no -3 :not -2 :she 1 :small:middle
2 ::short 1 :that 4 :the -1 :there 2 :they 2 :this 1 :to 4 :very 2 :we 2 owned:middle 1 :more 2 :one -4 :organization:possessive:titled
-10 :person:plain:middle 2 :::more 3 :::one 4 :::short 1 ::possessive:one 2 :::short 10 :word:possessive:middle 4
:::short 8 :::titled -10 second:a -7 :and 10 :as 7 :be 7 :by -4 :called 4 :calling 4 :calls 7 :had 5 :has 5 :he 1
:him 6 :in -8 :is 5 :it 4 :of -2 :on 1 :said 4 :she 4 :that 4 :the 2 :to 4 :was -1 :who -4 :will 5 :with -6 :would
3 stop:comma 2 :long -1 :none 1 :stop 2 titled -2 :1 5 :2 3 :3 -4 :5 -3 :after:conjunction:preposition 5 ::preposition:preposition
-8 ::pronoun:none 4 ::word:determiner -3 :::word 2 :comma -2 :mates:1 -5 ::2 -5 :middle -2 :more -3 :none -1 :short
-2 :stop -3 :verbs:cue:cue -1 ::none:cue 1 :::plain -3 ::plain:none -6 verbs:cue:cue 1 :::one 2 :::short 2 ::none
2 :::middle 3 :::one 1 :::short 2 ::plain 2 :::middle 4 :::one -1 :::short 2 :none:cue -4 :::middle -3 :::one -4
:::short -4 ::none -2 :::one -1 :::short -3 ::plain 1 :::middle 2 :::one -3 :plain:cue 3 :::middle 2 :::one 6 :::short
1 ::none 2 :::middle 2 :::one 2 :::short 3 ::plain 2 :::middle 3 :::one -1 :::short 3 voice 2 :middle 2 :more 1 :short
5 work -4 :more -5 :one -6 :short -4 :titled:near -8 ::right -4`,
    0.1,
  ),
  certainty: unpack(
    `agrees 28 all 33 away:0.65 -92 :0.8 49 :0.9 277 :0.95 144 :0.98 83 :0.995 57 :bound 17 :loose -57 bond:according
257 :apposition 22 :inverted 61 :none -5 :participle 36 :phrase -33 :subject 22 dependent:modifier -212 kind:acronym:organization
-62 :full:organization 7 ::person 117 :name 61 :pronoun -23 :short:person 101 name:0.5 -16 :0.65 -22 :0.8 26 :0.9
59 :0.95 70 :0.98 83 :0.995 134 :low -50 named:0.9 51 :0.995 59 near:0.5 -14 :0.65 28 :0.8 8 :0.95 37 :0.98 38 :0.995
54 :bound 21 :loose 11 :low 28 pronoun:0.5 61 :0.65 101 :0.8 46 :0.9 -16 :0.95 27 :0.98 15 :0.995 -22 remembered:0.5
-75 :0.65 -17 :0.8 11 :0.9 72 :0.95 184 :0.98 159 :0.995 134 :low -131 share:0.65 -29 :0.9 27 :0.95 52 :0.98 41 :0.995
61 :low -64 sign:gender:same -31 :rivals:0 8 :turn0:0 23 ::1 40 ::2 13 ::goes-on -55 ::says 30 ::shared -12 ::sole
23 :unheard -32 :voice:quiet 38 ::turn0 -19 ::turn1 -19 unsexed -65`,
    0.01,
  ),
  reportCertainty: unpack(
    `agrees -31 all -25 bond:according 42 :apposition 34 :colon 118 :comma -28 :inverted -212 :none -12 :participle 5
:phrase -13 :shared -41 :subject 53 cue:according 39 :accused -47 :announced 18 :appeared -100 :argued -25 :asked
-100 :attacks -26 :called -31 :criticized -61 :declined 70 :endorsed -104 :expected -184 :found 6 :not -141 :noted
104 :out -54 :proposed -70 :questions -72 :referring 54 :reported 45 :said 39 :say 26 :saying 33 :says 54 :see -115
:seemed -100 :seems -179 :show -47 :sought 45 :suggested 19 :support 7 :told 50 dependent:modifier -103 :preposition
-125 described:0.65 -163 kind:acronym:organization -5 :full:organization -8 ::person 50 ::place -53 :name -13 :nominal
-275 :pronoun -54 :role:person -222 :short:person 42 name:0.5 -6 :0.65 28 :0.8 25 :0.9 50 :low -33 named:0.8 5 :0.9
-30 :0.995 21 namesakes -5 near:0.5 -25 :0.65 -5 :0.8 22 :0.9 13 :bound -15 :loose -12 :low -56 nominal:0.5 -102
pronoun:0.5 -34 :0.65 -19 :low -62 quotes:before -29 :none -13 remembered:0.5 -88 :0.65 -92 :0.8 -14 :0.9 16 :0.95
-21 :0.98 13 :0.995 6 :low -126 share:0.5 -25 :0.65 -5 :0.8 22 :0.9 13 :low -56 sign:gender:same 104 ::unsexed 60
:heard 29 :rivals:2 38 :turn0:1 19 ::5 65 ::says -26 ::shared 9 ::sole 8 :voice:quiet 8 ::turn0 14 ::turn1 -26 ::turn2
8 size:100 -13 :15 33 :long -33 unsexed -114`,
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
    `bond:according:a 7 ::before 5 ::nominal 5 ::organization 9 ::the 9 ::word 7 :apposition:capital 6 ::he 5 ::place
-4 :far:a:of 4 :::word -4 ::as -9 ::by:person 3 ::for:word 3 ::her:person 4 ::his:he 4 :::person 5 :::word -4 ::in
-5 :::of 3 ::of:word -13 ::the:of -6 :::that 9 ::their:nominal -5 ::word:, -4 :::. -6 :::about 5 :::an 3 :::as -8
:::it -3 :::on -6 :::that 8 :inverted:name -6 ::they 8 :participle:he 4 ::name 6 ::person 4 ::that 10 ::to 3 :phrase:word
-4 :shared:name -5 ::that 9 ::they -8 ::to 5 ::who -8 :subject:. 11 ::how 7 ::modifier:nominal -6 :::place 4 ::name
6 ::preposition:person -6 :::that 11 ::that 9 ::they 5 ::this 6 clause:by 5 :his 6 :if 10 :not -3 :on 4 :other:before
-4 :out 6 :plain:before 5 :this 6 :with 4 cue:accused 5 :asked 8 :attention -5 :began -5 :calls 3 :challenge -4 :cited
11 :city -13 :clear -3 :considered -4 :continue 4 :continues -11 :credit -6 :criticized 10 :declined 6 :delivered
-10 :direct -5 :expected -3 :expressed 6 :favor 5 :filed -5 :find -9 :found 3 :gave -4 :know -3 :list -6 :made -4
:mention 8 :name -6 :noted 11 :off -4 :opposed 6 :order -4 :passed -7 :pledged -6 :point -5 :pointed 4 :points -6
:proposed 4 :provided 4 :push -3 :referring 5 :reports 4 :respond 5 :says 7 :seem -8 :seems 4 :sent -6 :showed 5
:shows 4 :signed -3 :speaking -7 :spoke -4 :suggested 6 :suggesting 4 :support -5 :supported 3 :taken -3 :think 6
:thinks 5 :took -6 :tried -4 :urged 7 :warned 7 :will -4 follow:- -3 :. 3 :against 3 :by -5 :in -3 :she 6 :up -3
:what 6 :who -5 :why 5 :— -6 form:base:far:that -5 :::their 5 ::inverted -6 ::phrase -3 :ing:apposition 10 ::far:in
5 ::phrase 6 :s:apposition 6 ::comma -4 ::far:that -11 :::the -6 ::phrase -4 ::subject:preposition -3 headline 6
lead:far:a -4 ::of 6 :phrase 8 :subject:modifier -8 other:according:before 5 :far:which:after -3 :subject:before
-4 phrase:, -6 :at -4 :before -5 :by -8 :he 3 :him 3 :in -5 :more -3 :other:before -7 :plain:after -3 :them -3 :they
6 :up -4 plain:comma:after -8 :inverted:after -5 quotes:before -5 ::after -5 :cut -13 ::after -13 :none:before -3
side:before -3 size:15 -11 :40 -6 :long 5 stem:accord:a 7 ::name 4 ::word 5 :accus 4 ::name 3 :address -6 :advis
-8 :advocat 4 :alleg 4 :announc 8 :appear:to 4 :argu 6 :attack:word -5 :attempt -4 ::to -4 :attention -5 :back:to
-10 ::word -6 :began -5 :blam 8 :call:for 8 ::on 5 ::the -4 :charg -5 :cit:word 5 :clear -4 :compar -5 ::with -13
:conclud 7 :continu -4 :contrast -5 :cover -4 :credit -3 :criticiz 5 :declin 3 ::to 6 :deliver -5 :denounc 6 :describ
6 :direct -6 :discuss 5 :draw -4 :endors 7 :endorsement -5 :expect 4 ::to 6 :explain 7 :express 4 :favor -4 :fear
6 :find -3 ::word -4 :fir -7 :found -4 :gav -4 :hir -5 :indicat 6 :introduc -7 :launch -9 :mad -3 :maintain -12 :mention
4 :nam -3 :not:a -12 ::the -3 :off -4 :oppos 4 :order 4 :out -4 ::of -6 ::that 8 :plan:word -4 :plann -4 ::to 8 :pledg:to
5 ::word -14 :point:out 8 ::to 7 ::word -7 :post -3 :prais 10 :predict 8 :present -6 :promis:to 6 :propos 3 :provid
-6 ::word -5 :question:word -8 :referr:to 3 :reflect -3 :refus 6 ::to 6 :releas:a -6 :request 3 :requir -4 :respond:to
-4 :reveal 4 :said:, 7 ::. 8 ::at -5 ::he 12 ::his 6 ::it 13 ::of -9 ::she 8 ::the 11 ::they 8 ::word 6 :say:he 9
::the 8 ::word 9 :se:word 6 :seem:to 5 :sent -6 :shar -5 :show:name 8 ::that 7 :sign -3 :sought:to 3 :speak:word
-4 :spok -4 :stanc -7 :statement:word 4 :struggl -8 :suggest 5 :support:for 5 ::name -5 ::the 8 :surpris -4 :taken
-3 :talk -3 ::about 9 :think 4 :told:name -3 ::the 6 :took -6 :tr -5 ::to -3 :urg 5 :view -3 :vow 9 ::to 4 :warn
6 :will:word -3 :worr 6 :wrot:in -7 type:it -3 :name -4 :place -4`,
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
