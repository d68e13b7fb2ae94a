import type { Model } from './attribution.ts';
import { unpack } from './packed.ts';

/** Learned by `npm run eval -- train-speakers` from counts of general features; not edited by hand. */
export const MODEL: Model = {
  source: unpack(
    `after1:bond:according 7 ::apposition -6 ::inverted -7 ::participle -6 ::phrase -6 ::subject 1 :dependent -6 :he -1
:i -11 :it -9 :lead:colon -7 ::comma -7 ::cue -10 ::none 6 ::other -5 ::verb -4 ::word -8 :name 6 :nominal -8 :opens
6 :organization -8 :other 5 :person -1 :place -5 :tail:comma 1 ::none -9 ::stop 1 :they -13 :who -9 again 6 :bare:far
-6 ::next 9 ::paragraph 12 :before1 6 :before2 6 :far -8 :left 5 :memory -1 :next 5 :paragraph 9 :paragraph1 -2 :paragraph2
6 :right 20 :sentence 10 apposition:parted -2 bare:after1 7 ::bound 12 ::first 8 ::nominal -17 ::organization -12
::person 8 ::place -12 :before1 4 ::bound 4 ::first 3 ::he 3 ::name -4 ::nominal 4 ::organization -3 ::person 4 ::place
-4 ::they -6 ::who 1 :before2:bound -3 ::first -2 ::he -2 ::it -3 ::name -2 ::nominal -12 ::organization -5 ::place
-2 ::they -2 ::who 8 :memory -4 ::bound -4 ::first -2 ::he -2 ::nominal 10 ::person -4 :paragraph1:bound 6 ::event
-2 ::first 6 ::he 2 ::it -11 ::name -13 ::nominal -8 ::organization 4 ::person 2 ::place -5 ::they -4 ::who -9 ::you
-3 :paragraph2 -5 ::bound 2 ::event -6 ::first -3 ::he 2 ::i -1 ::it -7 ::name -13 ::nominal -4 ::organization -3
::person -9 ::place -9 ::they -5 ::who -11 before1:bond:according 19 ::apposition -4 ::inverted -7 ::participle -1
::phrase 8 ::relative 7 :dependent -3 :event -5 :i -15 :it -4 :lead:colon -21 ::comma -4 ::cue -13 ::none 3 ::other
-10 ::verb 2 ::word -6 :name -1 :nominal -2 :opens 3 :organization -4 :other -6 :place -4 :plain 4 :tail:comma -6
::none -4 ::stop 2 :they -7 before2:bond:apposition -4 ::inverted -2 ::phrase -8 ::subject 2 :dependent -5 :he 2
:it -4 :lead:colon -15 ::comma 5 ::cue -7 ::none -1 ::other -11 ::verb -11 ::word -9 :name -2 :nominal -9 :opens
-1 :organization -6 :other -4 :person -4 :place -4 :spoke -3 :tail:comma -7 ::none -12 ::stop 3 :they 1 :who 5 bond:according
18 :apposition 4 :inverted 1 :participle 1 :phrase 2 :relative -6 :subject 4 bound:addressed 1 :event -12 :free 4
:he 3 :i -12 :it 5 :modifier -22 :name -1 :organization 5 :person 4 :place -14 :preposition -10 :they -2 :who 3 :you
-9 busy:after1 -5 ::bound -6 ::first -3 ::he -2 ::i -4 ::it -5 ::name -5 ::nominal -4 ::organization -6 ::person
-9 ::place -3 ::they -4 ::who -9 :before1 -4 ::he -3 ::i -9 ::it -6 ::name -5 ::nominal -5 ::organization -5 ::person
-4 ::place -4 ::they -4 ::who -6 :before2 -2 ::bound 1 ::he 3 ::it -4 ::name -2 ::nominal -4 ::organization -7 ::person
-13 ::place -4 ::they 2 ::who -9 :memory -1 ::first 2 ::he -7 ::it -3 ::name -6 ::nominal -7 ::organization 12 ::person
-5 ::who -3 :paragraph1 -3 ::bound -3 ::event -3 ::first -1 ::he -6 ::i -7 ::it -4 ::name -6 ::nominal -2 ::organization
-3 ::person -3 ::place -3 ::they -4 ::who -3 ::you -4 :paragraph2 -3 ::bound -3 ::event -4 ::first -3 ::he -3 ::i
-3 ::it -2 ::name -3 ::nominal -4 ::organization -4 ::person -3 ::place -2 ::they -5 ::we -3 ::who -4 ::you -1 dependent:addressed
-7 :modifier -9 :preposition -3 first:after1 1 :before1 2 :before2 -2 :left 8 :memory 1 :paragraph2 -3 :right 2 inverted:parted
5 left:according:before 7 ::lead:comma 3 :::word 6 ::other 7 ::tail:none 11 :::stop -2 :apposition:before 3 ::lead:colon
8 :::comma 4 :::cue 8 :::other 10 ::other 1 ::plain 5 ::tail:comma 8 :::none 2 :::stop 2 :at:1 -15 ::12 5 ::24 5
::6 4 ::far 2 :before:other -1 ::plain 4 ::reach:1 10 :::24 -2 :::3 3 :::6 4 :::far -7 :colon:before 1 ::lead:colon
6 ::other 1 ::tail:stop -2 :dependent -10 :he 6 :i 4 :inverted:before -9 ::lead:colon -7 :::comma 4 :::other 1 :::word
-16 ::plain -9 ::tail:comma -13 :::none -17 :::stop -2 :it -1 :lead:colon 2 ::comma 4 ::cue -3 ::other 2 ::verb -4
::word 5 :name -2 :nominal -1 :organization -3 :parted -11 :participle:before -1 ::lead:word -6 ::other 2 ::plain
-21 ::tail:none -3 :::stop -14 :person 5 :phrase:before 3 ::lead:other 5 :::word 1 ::other -2 ::plain 6 ::tail:comma
-4 :::none 3 :::stop 1 :place -9 :relative:before -7 ::lead:word -4 ::other -2 ::plain -14 ::tail:none -9 :subject:before
4 ::lead:colon -4 :::comma 2 :::cue -3 :::other 8 :::verb 4 :::word 5 ::plain 5 ::tail:comma 6 :::none 1 :::stop
4 :tail:comma -1 ::none 5 ::stop 3 :they 3 :we -4 :who 4 :you -12 memory:bond:according -4 ::apposition 4 ::inverted
-9 ::phrase -4 ::subject -1 :dependent -7 :he -6 :it -3 :lead:colon -9 ::comma -8 ::cue -11 ::none 2 ::other -17
::verb -5 ::word -9 :name -6 :nominal -4 :opens 2 :organization 9 :other -6 :person -5 :spoke -9 :tail:comma 2 ::none
-17 ::stop -3 :who -3 paragraph1:bond:according -6 ::apposition -4 ::colon -12 ::inverted -7 ::participle 5 ::phrase
-1 ::relative -1 ::subject 1 :dependent -3 :event -2 :he -3 :i -6 :it -5 :lead:colon -10 ::comma -8 ::cue -9 ::other
5 ::verb -6 ::word -8 :name -12 :nominal -3 :other -2 :person -2 :place -3 :plain 2 :spoke -6 :tail:none -6 ::stop
-4 :they -4 :we -9 :who -4 :you -4 paragraph2:bond:according -3 ::colon -4 ::inverted -9 ::participle 7 ::phrase
-3 ::relative -5 ::subject -3 :dependent -4 :event -4 :he -1 :i -2 :it -3 :lead:colon -6 ::comma -5 ::cue -9 ::none
-2 ::other -7 ::verb -6 ::word -5 :name -7 :nominal -4 :opens -2 :organization -4 :other -3 :person -4 :place -3
:plain -1 :spoke -10 :tail:comma -1 ::none -4 ::stop -6 :they -5 :we -7 :who -5 :you -1 participle:parted -13 place:after1
-2 :left 5 :memory -1 :paragraph1 -2 :paragraph2 -3 :right 3 right:according:after 17 ::lead:none 7 ::other 17 ::tail:comma
7 :after:other 4 ::plain 7 ::reach:1 9 :::24 -5 :::3 6 :::6 4 :::far 11 :apposition:after 1 ::lead:none 4 :::word
-8 ::other -14 ::plain 3 ::tail:comma 3 :::none -10 :at:1 8 ::12 -4 ::24 -3 ::far -5 :dependent -6 :event -7 :inverted:after
4 ::lead:comma 7 :::none 2 :::other 3 :::word -1 ::plain 4 ::tail:comma 1 :::none 4 :::stop 10 :it -13 :lead:colon
15 ::comma -4 ::cue -2 ::none 4 ::other -2 ::verb -6 ::word -1 :nominal 4 :opens 4 :organization 1 :parted 9 :participle:after
1 ::lead:none 2 ::other 1 ::tail:comma -15 :person 7 :phrase:lead:none 2 :::word -3 ::other -8 ::plain 4 ::tail:comma
-5 :place -15 :relative:after 1 ::lead:none 5 ::other 3 ::tail:comma 3 :subject:after 3 ::lead:colon 17 :::none 3
:::other 3 ::other -9 ::plain 6 ::tail:comma 2 :::none 6 :::stop -7 :tail:comma 3 ::stop 8 :they -16 :who -22 silent:bare
-15 :busy 2 :lead:colon -5 ::comma -4 ::cue 6 ::none -10 ::other -6 ::verb 6 ::word 7 :tail:comma 2 ::none -1 ::stop
-3 :unbound -1 subject:parted -12 type:event -3 :he 1 :i -3 :it -7 :name -2 :nominal -2 :person 1 :place -9 :they
-3 :we -8 :who -2 :you -14 unbound:after1 -8 :before1 -3 :before2 -2 :event -1 :he -4 :i 1 :it -13 :left 3 :memory
-4 :name -8 :nominal -2 :organization -2 :paragraph1 -4 :paragraph2 -4 :person -2 :place -6 :right -4 :they -3 :we
-1 :who -7 :you -12 voice 1 :after1 2 :before1 1 :before2 -10 :left 4 :paragraph1 -1 :right -1`,
    0.1,
  ),
  referent: unpack(
    `gender:same 3 gone -6 he:order:0 1 ::1 2 ::2 1 :person 2 :spot:0:dependent 10 :::first 12 :::other 8 :::speaker 13
::10 -9 ::1:aside 3 :::dependent 1 :::first 7 :::other 2 :::speaker 3 ::2:aside -14 :::dependent -3 :::first 3 :::other
-7 :::quoted -2 :::speaker 2 ::5 -5 :::dependent -6 :::first -4 :::other -5 :::quoted -17 :::speaker -10 ::far -10
:turn0 -1 :turn1 2 heard 2 :he 1 :quiet -1 :she 3 :turn0 1 :turn1 4 :turn2 1 :turn3 -4 it:organization 2 :quiet 2
none -12 :first -13 :he -11 :later -9 :she -13 order:0 1 :1 4 :2 1 :3 3 :4 -1 she:order:0 -2 ::1 1 ::3 3 :person
3 :quiet -1 :spot:0:dependent 5 :::other -4 :::quoted -6 :::speaker -11 ::10 -7 ::1:dependent 3 :::first 1 :::other
2 :::speaker -1 ::2:dependent 3 :::first 4 :::other 6 :::quoted 4 :::speaker -5 ::5 -5 :::dependent 5 :::first -3
:::other -16 :::speaker 5 ::far -2 :turn0 4 :turn1 2 spot:0:dependent 11 :::quiet -2 :::same 9 :::turn0 7 :::turn1
12 ::first 9 :::quiet 9 :::same 15 :::turn0 2 ::other 6 :::quiet 7 :::same 8 :::turn1 -8 ::quoted -5 :::quiet -19
:::turn1 8 :::turn2 -17 :::unsexed -14 ::speaker 8 :::quiet 14 :::same 5 :::turn0 9 :10 -10 ::quiet -8 ::same -10
::turn1 -23 ::turn2 -12 ::turn3 -11 ::unsexed -6 :1:aside 5 :::same 4 :::turn0 -2 ::dependent 4 :::quiet 3 :::same
4 :::turn0 -10 :::turn1 -2 :::turn2 10 :::turn3 10 :::unsexed -4 ::first 8 :::quiet 6 :::same 4 :::turn0 -2 :::turn1
7 :::unsexed 14 ::other 4 :::quiet 2 :::same 2 :::turn0 -1 :::turn2 2 :::turn3 6 :::unsexed 3 ::quoted:quiet -24
:::same 2 :::turn1 -2 ::speaker 3 :::quiet 4 :::same 4 :::turn1 9 :2:aside -14 :::same -14 ::dependent -2 :::quiet
-1 :::same 2 :::turn0 -6 :::turn2 -4 :::unsexed -23 ::first 4 :::quiet -4 :::same 4 :::turn0 8 :::turn1 -3 ::other
-1 :::quiet 1 :::same -3 :::turn0 2 :::unsexed 1 ::quoted 1 :::quiet -28 :::same 3 :::unsexed -13 ::speaker -2 :::same
-1 :::turn0 1 :::turn1 -8 :::unsexed -18 :5 -5 ::aside -15 :::same -15 ::dependent:quiet -5 :::same -8 :::turn0 7
:::turn1 4 :::turn2 -21 :::unsexed 6 ::first -3 :::quiet -12 :::same -1 :::turn0 2 :::turn1 -6 :::turn2 9 :::unsexed
-15 ::other -4 :::quiet -12 :::same -7 :::turn0 8 :::turn1 1 :::turn2 -17 :::unsexed -3 ::quiet -7 ::quoted -4 :::quiet
-18 :::same -3 :::unsexed -6 ::same -8 ::speaker -4 :::same -4 :::turn0 2 :::turn1 -6 :::turn2 -18 :::unsexed -22
::turn0 6 ::turn1 -7 ::turn2 -16 ::unsexed 1 :far -9 ::quiet -5 ::same -8 ::turn0 -13 ::turn1 -22 ::turn2 -15 ::turn3
-14 ::unsexed -7 times:1 4 :3 3 :4 3 :5 -1 :6 2 turn0:1 7 :10 -9 :2 3 :5 -5 :far -12 :same 1 :says 1 :shared 3 ::same
3 :sole -1 ::same -1 turn1:same 2 :unsexed 4 turn2:same 2 :unsexed -9 turn3:same 4 :unsexed -20 unheard 2 :it 2 :quiet
1 :turn0 3 :turn1 -2 :turn2 -4 :turn3 2 voice:quiet 1 :turn0 1 :turn1 3 :turn2 1`,
    0.1,
  ),
  quotation: unpack(
    `after:a -3 :against 5 :and 2 :as 7 :at 1 :because 2 :but 2 :by 7 :for 3 :from 10 :he 2 :if 3 :in 1 :is -9 :of 6 :on
-4 :or -3 :said 1 :she 3 :that -1 :the 3 :to 3 :was 5 :which -1 :while -2 :who -3 :with -2 all 2 alone 2 attributed:0
-8 :1 -1 ::more -4 ::one -3 ::short 2 :2 -4 ::more 2 ::one -7 :3 -2 ::one 1 ::short -6 :4 -2 ::middle -5 ::more 1
::one -3 ::short -1 :5 2 ::middle 2 ::more 2 ::one 1 ::short 1 before:'s 3 :a 1 ::middle 1 ::one 2 :an -1 ::one -5
::short 7 :and:middle -4 ::one 4 ::short -1 :are 2 ::middle 5 :as 4 ::middle 8 ::one 8 ::short 3 :be 2 ::one 4 :because
2 :been -4 :but -1 :called:short 5 :for -2 ::middle 6 ::one -7 ::short -5 :had 3 ::middle 2 ::short 3 :has 2 ::middle
2 :he 4 :her 4 :him 4 ::short 4 :his:short -6 :in -3 ::short -2 :is:middle 3 ::one 4 ::short -2 :it 2 :its -5 :of
-2 ::middle -5 ::one 2 ::short -1 :on -3 ::short -1 :or -2 :said 4 :saying 5 :should 4 :show -2 :that 3 ::middle
-1 ::short 6 :the:one -5 ::short 2 :to 2 ::middle 5 ::short 1 :was 1 ::one 4 ::short -1 :were 4 ::short 4 :with 3
::short -2 :would 2 ::middle 4 bond:other:far:after:middle 4 ::::more 3 ::::short -2 :::before 2 ::::middle 1 ::::more
3 ::::one 3 ::::short 1 ::near:after -1 ::::middle 7 ::::more -1 :::before 1 ::::middle 1 ::::more -1 ::::one 2 ::::short
3 :plain:far:after 2 ::::more 2 ::::one 6 ::::short 2 :::before 2 ::::middle 3 ::::more 2 ::::one 1 ::::short 1 ::near:after
2 ::::middle 2 ::::more 2 ::::one 4 ::::short 3 :::before 1 ::::middle 1 ::::more 2 ::::one 3 by:name:middle 2 ::more
2 ::one 3 ::short 1 :nominal:middle 3 ::more 3 ::one -5 ::short 1 :pronoun:middle 2 ::more 2 ::one 5 ::short 1 case:capital
2 ::middle 1 ::more 2 ::one -4 :lower 1 ::middle 2 ::more 2 ::one 1 ::short 1 clause:middle 2 :more 2 digits:middle
-3 :short 1 ends:adjective:middle 2 ::one -2 :noun:one 1 ::short 1 exclaimed 2 :middle 3 :one 9 :short -1 hyphen:middle
2 :one 2 :short 5 lead:( 6 :, 2 ::middle -1 ::more 2 ::next:conjunction:less -8 :::none:less 2 ::::more 2 :::preposition:less
2 ::one -4 ::short 1 ::titled 3 :- -6 lead:::middle 3 lead:::more 1 lead:::next:none:less -1 lead:::next:pronoun:more
3 lead:::titled 11 :auxiliary 2 ::middle 2 ::more 2 ::next:conjunction:less 1 ::::more 3 :::determiner:less -2 :::none:less
2 ::::more 2 :::preposition:less 4 :::pronoun:more 3 :::word:less -3 ::one 4 :capital:more 1 ::next:none:less 5 ::::more
1 ::one -5 ::titled 1 :conjunction 1 ::middle -1 ::more 3 ::next:conjunction:less 5 ::::more 2 :::none:less 1 ::::more
3 :::preposition:less -1 ::::more 2 :::word:less -1 ::one 2 ::short 2 ::titled -10 :cue 4 ::middle 3 ::more 4 ::next:conjunction:less
-1 :::none:less 1 ::::more 2 :::preposition:less 7 ::one -1 ::short 4 ::titled 5 :determiner 1 ::middle 4 ::more
2 ::next:conjunction:less 3 :::cue:less -4 :::determiner:less 3 :::ed:less 4 :::name:less 6 :::none:less 5 ::::more
4 :::preposition:less -1 :::word:less -2 ::one -1 ::short 1 ::titled -2 :ed 3 ::more 4 ::next:none:less 6 ::::more
3 :::preposition:less -1 :::word:less 7 ::one -1 ::short -1 :ing 2 ::more 5 ::next:preposition:less 6 ::short 4 :name:middle
4 ::more 3 ::next:conjunction:less -1 ::::more -2 :::none:less -4 ::::more 2 :::preposition:less 1 :::word:less 9
::one -3 ::short 2 ::titled -4 :none 2 ::middle 2 ::more 2 ::next:auxiliary:less -6 :::capital:less 1 ::::more 2
:::conjunction:more -4 :::determiner:less 5 ::::more 3 :::name:less 3 ::::more 2 :::none:less 3 ::::more 2 :::plain:less
3 ::::more 2 :::preposition:more 3 :::pronoun:less 3 ::::more 2 :::word:less -11 ::::more 1 ::one 3 ::short 4 ::titled
2 :plain 2 ::middle 3 ::next:none:less 4 ::::more -1 :::preposition:less -2 ::short 5 ::titled 1 :preposition:middle
3 ::more 2 ::next:auxiliary:less 2 :::conjunction:less 1 ::::more 5 :::determiner:less 1 :::name:less 1 :::none:less
-1 ::::more 2 :::preposition:less 3 ::::more -2 :::word:less 6 ::short 2 ::titled -6 :pronoun 1 ::middle -3 ::more
3 ::next:conjunction:less 3 :::none:more 3 ::one 8 ::short -1 :quote -6 :word 1 ::middle 1 ::more 3 ::next:auxiliary:less
10 :::conjunction:less 2 :::none:more 2 :::preposition:less 2 :::word:less -1 ::one 1 ::short 2 ::titled -4 :— -6
length:12 2 ::stop:comma 2 :::none 2 :::stop 2 :1:stop:comma -3 :::none 1 :::stop 3 :2:stop:comma 1 :::stop 2 :3
1 ::stop:comma -1 :::none 2 :::stop 2 :4 1 ::stop:comma 1 :::stop 2 :5 1 ::stop:comma 1 :::stop 1 :6 2 ::stop:comma
2 :::none 3 :::stop 3 :long 2 ::stop:comma 2 :::long -1 :::none 2 :::stop 1 link:according:after:more 4 :apposition:after:more
3 ::before:middle 4 :::more 2 :::one 2 :::short 2 :colon:before:more -9 :inverted:after:more 2 :::short 2 ::before:more
-3 :participle:after:more 3 :phrase:after:more 3 ::before:middle -4 :::one 4 :::short 1 :relative:after:more 3 :subject:after:middle
2 :::more 2 :::short 1 ::before:middle 2 :::more 3 :::one 1 :::short 1 loose 1 :away:more 2 ::one -1 :more 2 :nobody:more
-1 ::one -3 ::short -3 :one -1 :short -1 mates:long:middle 1 ::one 3 ::short -1 :many:middle 5 ::short 1 :none:middle
2 :one:middle 1 ::one -1 ::short 2 next:( 1 :- -1 ::more -1 ::one -1 :auxiliary:middle 6 ::more 5 ::one -2 ::short
2 ::titled -3 :capital 1 ::middle 3 ::more 2 ::one -7 ::short -3 ::titled -1 :conjunction 2 ::middle 1 ::more 2 ::one
1 ::short 2 ::titled 1 :cue 1 ::middle 3 ::more 4 ::one 2 ::titled -4 :determiner 2 ::middle -4 ::more 2 ::one 3
::short 1 ::titled 4 :ing -1 ::more 5 ::short 2 :name 2 ::middle 2 ::more 2 ::one 4 ::short 2 :none 2 ::middle 2
::more 2 ::one 2 ::short 3 ::titled -3 :plain 2 ::middle 2 ::more 2 ::short 1 ::titled -4 :preposition 2 ::middle
1 ::more 4 ::one 3 ::short 1 ::titled -1 :pronoun 2 ::middle 1 ::more 2 ::short 1 ::titled 5 :word:middle 3 ::more
2 ::one 1 ::short -2 ::titled -3 :— -7 open -13 opens:a 2 :but 4 :he -3 :i 2 :ing:middle -1 ::one 2 ::short 2 :is
-3 :it 2 :it's 3 :it’s 3 :more -2 :no -3 :not -2 :she 1 :small:middle 2 ::short 1 :that 4 :the -1 :there 2 :they
2 :this 1 :to 4 :very 2 :we 2 owned:middle 1 :more 2 :one -4 :organization:possessive:titled -9 :person:plain:middle
2 :::more 3 :::one 4 :::short 1 ::possessive:one 2 :::short 10 :word:possessive:middle 4 :::short 8 :::titled -10
second:a -7 :and 10 :as 7 :be 7 :by -4 :called 4 :calling 4 :calls 8 :had 5 :has 5 :he 1 :him 6 :in -8 :is 5 :it
4 :of -1 :on 1 :said 4 :she 4 :that 4 :the 2 :to 4 :was -1 :who -4 :will 4 :with -6 :would 3 stop:comma 2 :long -1
:none 1 :stop 2 titled -2 :1 6 :2 4 :3 -6 :5 -2 :after:conjunction:preposition 5 ::preposition:preposition -8 ::pronoun:none
4 ::word:determiner -3 :::word 2 :comma -2 :mates:1 -5 ::2 -5 :middle -2 :more -3 :none -1 :short -2 :stop -3 :verbs:cue:cue
-1 ::none:cue 2 :::plain -3 ::plain:none -6 verbs:cue:cue 1 :::one 1 :::short 2 ::none 2 :::middle 3 :::one 1 :::short
2 ::plain 2 :::middle 4 :::one -1 :::short 2 :none:cue -5 :::middle -3 :::one -4 :::short -5 ::none -2 :::one -1
:::short -3 ::plain 1 :::middle 2 :::one -3 :plain:cue 3 :::middle 2 :::one 6 :::short 1 ::none 2 :::middle 2 :::one
2 :::short 3 ::plain 2 :::middle 3 :::one -1 :::short 3 voice 2 :middle 2 :more 1 :short 5 work -4 :more -5 :one
-6 :short -4 :titled:near -8 ::right -4`,
    0.1,
  ),
  certainty: unpack(
    `agrees 20 all 32 away:0.65 -60 :0.8 79 :0.9 287 :0.95 129 :0.98 53 :0.995 51 :bound 19 :loose -36 bond:according
216 :apposition 12 :inverted 55 :none -7 :participle 17 :phrase -7 :subject 18 dependent:modifier -228 :preposition
-77 kind:acronym:organization -58 :full:organization 22 ::person 126 :name 49 :pronoun -17 :short:person 93 name:0.5
-46 :0.65 -25 :0.8 21 :0.9 47 :0.95 51 :0.98 104 :0.995 134 :low -16 named:0.8 7 :0.9 50 :0.995 59 near:0.5 18 :0.65
18 :0.95 28 :0.98 41 :0.995 50 :bound 35 :loose 25 :low 25 pronoun:0.5 76 :0.65 91 :0.8 47 :0.9 -24 :0.95 59 :0.995
-15 remembered:0.5 -58 :0.65 -26 :0.8 26 :0.9 66 :0.95 145 :0.98 153 :0.995 147 :low -161 share:0.5 -26 :0.65 -21
:0.8 12 :0.9 20 :0.95 54 :0.98 48 :0.995 57 :low -90 sign:gender:same -38 :heard 5 :rivals:0 9 ::1 10 :turn0:0 25
::1 20 ::goes-on -54 ::says 30 ::shared -13 ::sole 14 :unheard -35 :voice:quiet 33 ::turn0 -13 ::turn1 -27 unsexed
-87`,
    0.01,
  ),
  reportCertainty: unpack(
    `agrees -26 all -21 bond:according 36 :apposition 24 :colon 105 :comma -16 :inverted -163 :none -10 :participle 16
:shared -29 :subject 52 cue:according 29 :accused -25 :announced 22 :appeared -134 :argued -13 :asked -79 :attacks
-39 :called -23 :criticized -59 :declined 75 :endorsed -72 :expected -192 :found -8 :not -132 :noted 84 :out -59
:referring 51 :said 24 :say -64 :saying 18 :says 61 :see -47 :seemed -153 :seems -173 :sought 41 :suggested 23 :support
-62 :will -217 dependent:modifier -55 :preposition -151 described:0.65 -177 kind:full:person 52 ::place -57 :name
-8 :nominal -284 :pronoun -48 :role:organization -71 ::person -214 :short:person 51 name:0.5 -15 :0.65 14 :0.8 29
:0.9 42 :low -36 named:0.8 17 :0.9 -23 :0.995 25 near:0.5 -31 :0.65 -8 :0.8 11 :0.9 21 :bound -17 :loose -10 :low
-54 pronoun:0.5 -33 :0.65 -17 :0.8 -9 :0.9 -27 :low -35 quotes:before -51 :none -12 remembered:0.5 -84 :0.65 -47
:0.8 -28 :0.9 28 :0.98 38 :0.995 8 :low -201 share:0.5 -31 :0.65 -8 :0.8 11 :0.9 21 :low -54 sign:gender:same 97
::unsexed 110 :heard 25 :rivals:0 -7 ::1 10 ::2 30 :turn0:1 26 ::2 -16 ::5 72 ::says -31 :unheard -8 :voice:quiet
-18 ::turn0 6 ::turn2 -27 size:100 -15 :15 32 :long -20 unsexed -105`,
    0.01,
  ),
  end: unpack(
    `,:12 4 :2 6 :3 4 :6 5 :long -5 -:12 6 :24 4 :6 5 ::12 9 about:1 -4 :12 -2 :2 -5 :24 -3 :6 -4 after:24 -2 against:24
-3 :6 -4 and:1 4 :2 5 :24 -4 :3 7 :6 5 :long -4 as:1 -4 :2 -3 :24 -4 :long -4 at:,a 6 ::phrase 3 :,and 4 ::phrase
2 ::preposition 3 :,as 3 :,but 5 ::phrase 6 :,even 4 :,he 6 :,in -3 :,including -7 ::phrase -2 :,ing 4 :,name 2 ::clause
8 ::preposition 2 ::to -2 :,saying 8 ::preposition 3 :,the 5 ::phrase 3 :,to -4 :,which 7 :,while 10 :,who 4 ::phrase
3 :,word:to -2 :-and 4 :-mark 8 :-word:phrase -4 :12 -3 :24 -5 at::quote 6 :about -4 ::clause -3 ::phrase -4 ::preposition
-5 ::pronoun -3 :after:phrase 3 :against -3 ::clause -3 ::phrase -3 :among -4 :as:name -5 ::phrase -3 :at:clause
-4 ::name -2 ::pronoun -5 :because:pronoun -5 :before:phrase 6 :but:name -2 :by:clause -4 ::phrase -2 ::pronoun -3
::to 4 :calling -7 :despite 3 :end 3 ::clause 5 ::phrase 3 ::pronoun 3 ::to 2 :for -3 ::clause -2 ::name -3 ::phrase
-3 ::pronoun -3 :from -3 ::clause -3 ::name -4 ::phrase -2 ::preposition -2 ::pronoun -3 ::to -4 :if -3 ::phrase
-5 ::pronoun -4 :in -2 ::clause -3 ::pronoun -2 ::to -3 :into -4 ::phrase -4 :on -2 ::clause -3 ::pronoun -4 ::to
-5 :or -3 ::clause -3 ::phrase -2 :over -3 ::phrase -3 :saying -4 ::phrase -3 :than -2 ::pronoun -5 :that -3 ::clause
-2 ::name -3 ::phrase -3 ::preposition -3 ::pronoun -3 ::to -3 :though -7 :to -3 ::clause -3 ::name -3 ::phrase -2
::preposition -3 ::pronoun -2 ::to -3 :when 2 ::clause -6 :where -7 :which -3 ::preposition -4 :who -2 ::phrase -3
::preposition -5 ::pronoun -3 :with -3 ::clause -2 ::name -3 ::phrase -2 ::preposition -3 ::pronoun -4 ::to -3 bare:,a
2 :,and 7 :,as 5 :,but 9 :,he 4 :,including -5 :,ing 6 :,saying 6 :,which 7 :,who 3 :,word 2 :about -4 :after 3 :against
-2 :among -2 :because 3 :before 4 :clause:and -4 ::end 3 ::from -3 ::in -4 ::on -3 ::that -3 ::to -2 ::with -4 :during
6 :end 4 :for -2 :if -3 :into -4 :name:as -4 ::by -7 ::end 3 ::for -3 ::that -5 :or -2 :phrase:, 4 ::- 8 ::about
-4 ::against -2 ::at 4 ::but 6 ::end 4 ::for -3 ::or -2 ::over -3 ::saying -3 ::that -2 ::to -2 ::when 5 ::which
-4 ::who -4 :preposition:, 3 ::- 3 ::end 6 ::to -4 ::who -6 :pronoun:, 4 ::end 4 ::that -4 ::to -2 :saying -4 :that
-2 :to -2 ::, 6 ::end 6 ::from -4 ::in -4 ::on -7 ::that -3 ::to -4 :when 6 :which -4 :while 2 :who -2 because:12
-6 :24 -7 :6 3 before:12 2 but:24 -3 by:12 -5 :24 -3 :3 6 :long -4 commas:0:( 8 ::, 6 ::- 9 :0:: 6 ::; 25 ::about
-4 ::after 6 ::against -4 ::among -3 ::because 2 ::but 11 ::during 4 ::end 4 ::for -3 ::from -2 ::if -3 ::into -5
::or -3 ::over -3 ::that -2 ::to -3 ::when 5 ::while 4 ::who -4 ::with -2 ::— 10 :1:, -4 :1:: -6 ::about -3 ::after
-7 ::and -5 ::as -4 ::at -4 ::but -4 ::by -4 ::for -3 ::from -3 ::if -4 ::in -4 ::on -4 ::or -3 ::over -3 ::saying
-2 ::than -4 ::that -3 ::to -3 ::when -7 ::which -4 ::while -5 ::who -2 ::with -3 :2:, -2 ::as -3 ::end 6 ::that
-2 ::to -2 ::with -2 :3:, -4 ::and -2 ::end 3 ::in -2 ::that -2 ::to -2 cue:according:inner -12 :accused:end 4 ::inner
-2 :acknowledge:inner -6 :acknowledged:inner 4 :admitted:inner -3 :agree:inner -2 :agreed:end 2 :aimed:inner -8 :announced:end
-3 :argue:inner -4 :argued:end 4 ::inner -2 :arguing:inner -8 :asked:end -5 ::inner 2 :attacking:inner 2 :attacks:inner
5 :attention:inner 5 :believe:end 5 ::inner -2 :believes:inner -12 :call:end -4 :called:end 3 :calling:end 2 :calls:inner
-2 :cited:inner -3 :citing:inner -4 :claim:inner 5 :claimed:inner 3 :claims:inner -2 :complained:inner -3 :concluded:inner
-2 :confident:inner 6 :continued:inner 2 :criticism:inner 3 :criticizing:inner 4 :declared:inner 5 :delivered:inner
9 :denied:inner 4 :denounced:inner 5 :denouncing:inner 10 :described:inner -2 :describing:inner 5 :discuss:inner
2 :eager:inner 4 :endorsed:end -8 ::inner 3 :express:inner -7 :expressed:inner 2 :fear:inner -3 :finds:inner -6 :found:end
14 ::inner -3 :hope:inner -9 :hoped:inner -4 :hopes:inner -9 :hoping:inner -4 :indicated:inner -3 :insisted:inner
-7 :known:inner 3 :knows:inner -7 :learned:inner -3 :listed:inner -3 :look:inner 3 :looking:inner -3 :made:inner
3 :note:inner -4 :noted:end 9 ::inner -3 :off:inner 5 :offered:inner 6 :opposed:inner 11 :ordered:inner -2 :out:end
2 :plan:inner 3 :pledged:inner 2 :point:inner -4 :pointed:inner -2 :praised:inner 6 :predicted:inner -5 :proposed:inner
4 :pushed:inner 3 :question:inner -6 :questioned:inner 2 :questions:inner -3 :quoted:inner -7 :recalled:inner -11
:referring:inner -3 :reported:end 10 ::inner -3 :reports:inner -5 :respond:inner -3 :responded:inner -3 :revealed:inner
-4 :said:end 7 ::inner -2 :say:end 6 ::inner -2 :saying:end 5 ::inner -2 :says:end 10 ::inner -3 :see:end 4 :seeking:inner
-4 :seen:inner -4 :sees:inner -7 :show:end 9 ::inner -3 :showed:end 11 ::inner -3 :shows:end 7 ::inner -2 :sought:end
5 ::inner -2 :suggest:inner -4 :suggested:end 2 :suggesting:inner 3 :suggests:inner -4 :supported:inner 4 :supporting:inner
5 :talking:inner 4 :tell:inner 3 :think:end 11 ::inner -4 :told:end 6 ::inner -2 :urged:inner -3 :urging:inner -6
:want:end 7 ::inner -4 :wants:inner -6 :will:inner 5 end:12 2 :2 3 :24 3 :3 -8 :long 2 for:1 -2 :12 -3 :24 -3 :3
-2 :6 -2 :long -3 from:12 -4 :24 -3 :6 -5 :long -3 if:12 -2 :6 -5 in:1 10 :12 -3 :2 4 :24 -3 :long -3 into:12 -4
:24 -4 length:1:clause -2 ::name 7 ::phrase 2 ::pronoun 10 :24:name -2 ::preposition -2 :2:phrase 4 ::preposition
6 ::pronoun -3 :3:clause -5 ::name 5 ::phrase 3 ::preposition 6 :6:clause -2 ::preposition 2 ::to 2 :long:name -3
::preposition -3 ::pronoun -2 nth:0 2 on:2 2 :24 -4 :3 -3 :long -4 or:12 -4 :24 -4 :6 -5 over:12 -2 :24 -3 :6 -6
saying:12 -3 than:24 -5 :6 -7 that:1 -6 :2 -4 :24 -3 :3 -6 :long -3 to:1 -3 :12 -3 :2 -2 :24 -3 :6 -3 :long -3 verb:,a
7 :,name 3 :,quote -10 :,saying 9 :,the 6 :,which 4 :,who 3 :,word -2 :about -3 :against -4 :among -6 :as -3 :at
-4 :because -3 :before -9 :by -5 :clause:, 5 ::- 5 ::about -2 ::against -2 ::at -3 ::because 2 ::but 2 ::by -3 ::end
5 ::for -3 ::from -2 ::in -3 ::on -3 ::or -2 ::than -4 ::to -3 :during -7 :end 2 :for -3 :from -4 :if -3 :in -3 :into
-4 :name:for -4 ::in -5 ::on -4 ::to -4 ::with -4 :on -3 :or -4 :over -4 :phrase:about -3 ::after -5 ::against -4
::and -4 ::as -3 ::at -5 ::but -7 ::by -5 ::for -3 ::from -4 ::in -3 ::on -5 ::or -3 ::over -3 ::than -2 ::that -4
::to -3 ::who -2 ::with -4 :preposition:and -5 ::as -4 ::for -4 ::in -5 ::that -4 ::to -3 :pronoun:, 7 ::end 2 ::for
-3 ::from -3 ::in -3 ::on -4 ::that -3 ::to -3 ::who -3 ::with -3 :saying -4 :since -7 :than -4 :that -3 :to -3 ::and
-5 ::for -5 ::that -4 ::with -4 :when -2 :while -6 :who -3 :with -3 when:12 -6 :24 -10 which:24 -4 while:12 -5 who:12
-2 :24 -3 :6 -3 with:12 -4 :24 -3 :3 2 :long -3 —:12 8 :24 7`,
    0.1,
  ),
  report: unpack(
    `bond:according 3 ::a 4 ::after 2 ::before 3 ::nominal 2 ::organization 7 ::the 5 ::word 5 :apposition:capital 3 ::he
3 ::on -3 ::person 2 ::place -3 ::to 2 ::word -3 :comma -3 ::nominal 2 ::word -2 :far:a:nominal -3 :::of 2 :::that
-6 :::word -3 ::as -9 ::by -2 :::nominal -2 :::person 2 ::for:word 4 ::her -2 :::person 6 ::his:he 4 :::person 4
:::word -3 ::in -3 :::after -2 :::of 2 ::of -2 :::person -3 :::word -12 ::the:of -7 :::person -4 :::that 4 ::their:nominal
-5 ::which -2 :::after -2 :::nominal 2 ::word:, -4 :::. -5 :::an 2 :::as -9 :::before -3 :::for -2 :::in -3 :::it
-4 :::name -3 :::on -5 :::that 2 :::they 2 :inverted:after -3 ::capital -3 ::name -7 ::nominal -3 ::place -2 ::that
-2 ::they 6 :participle:he 2 ::name 3 ::person 3 ::that 5 ::to 3 :phrase:word -3 :shared:name -6 ::that 4 ::they
-8 ::to 4 ::who -8 ::word -3 :subject:. 10 ::about -3 ::an -3 ::by -2 ::her 3 ::how 6 ::in -2 ::modifier:, 2 :::nominal
-8 :::person -3 :::place 3 :::word -3 ::name 4 ::preposition:name -3 :::person -4 :::place 2 :::that 5 :::word -4
::that 4 ::they 4 ::this 8 ::who -2 ::you -3 clause:. 3 :a 3 :about 3 :at 3 :by 5 :capital 3 :his 6 :how -2 :if 6
:it 4 :name 3 :not -4 :of 3 :on 2 :other:before -4 :out 2 :plain:after 3 ::before 4 :that 3 :there 6 :this 6 :what
3 cue:according 3 :accused 3 :agreed 3 :answer 2 :appear -3 :appeared -2 :appears 3 :argued -3 :asked 5 :attention
-5 :backing -2 :began -5 :call 2 :called -2 :calls 3 :challenge -6 :cited 9 :city -14 :clear -3 :compared -3 :considered
-3 :continue 4 :continued -2 :continues -13 :credit -7 :criticized 9 :decided -2 :declined 5 :delivered -11 :direct
-5 :discuss 2 :endorsement 2 :expected -2 :explained 3 :expressed 6 :favor 7 :filed -3 :find -9 :fired -3 :focus
-2 :found 4 :gave -5 :herself 2 :know -5 :list -5 :made -4 :mention 7 :name -5 :not -3 :noted 8 :off -4 :offer -3
:opposed 6 :opposition -3 :order -4 :out -3 :passed -8 :pledged -7 :point -4 :pointed 6 :points -7 :proposed 6 :provided
4 :push -3 :questions -3 :referring 6 :release -3 :released -4 :report 2 :reports 4 :respond 4 :responded -3 :revealed
-3 :saw -3 :say 2 :says 4 :seeking -3 :seem -7 :seems 4 :sent -6 :showed 5 :showing -2 :shows 5 :signed -3 :speaking
-7 :spoke -5 :stance -2 :suggested 5 :suggesting 4 :support -4 :supported 2 :taken -3 :talking 2 :think 6 :thinks
4 :thought -3 :took -6 :tried -3 :urged 5 :views 4 :voice -4 :warned 4 :will -3 :wrote -3 follow:- -5 :. 3 follow::
-2 :against 2 :at -2 :by -5 :he 3 :in -3 :it 2 :out 2 :she 4 :that 2 :up -4 :what 3 :when -4 :who -5 :why 5 :— -8
form:base:apposition -2 ::comma -2 ::far:that -6 :::their 6 :::which -3 ::inverted -4 ::phrase -3 ::shared -2 :ed:far:that
-5 ::shared 2 :ing:according 3 ::apposition 6 ::far:in 6 ::phrase 3 :s:apposition 3 ::comma -3 ::far:that -11 :::the
-6 ::phrase -5 ::subject:preposition -4 headline 6 lead:according 2 :far:a -4 ::of 6 ::that 2 ::which 4 :phrase 7
:subject:modifier -5 ::preposition -3 other:according:after 2 ::before 3 :far:in:after -2 ::which:after -3 :subject:before
-4 phrase:, -6 :a -3 :at -3 :before -5 :by -9 :he 3 :him 2 :in -5 :more -5 :not 2 :on -4 :other:before -6 :plain:after
-2 :them -4 :they 3 :this -3 :up -4 :with -4 :word -3 plain:apposition:after 3 :comma:after -8 :inverted:after -6
:participle:after 2 :phrase:after -4 :subject:before 2 quotes:before -5 ::after -5 :cut -14 ::after -14 :none:before
-3 side:before -3 size:100 3 :15 -10 :40 -4 :long 5 stem:accord:a 4 ::name -4 ::word 4 :accus 3 ::name 2 :acknowledg:that
2 :address -7 :advis -9 :advocat 4 :agre 3 :alleg 4 :announc 4 :answer -3 :appear -2 ::to 5 :argu 4 :ask:name -3
:attack:word -3 :attempt -4 ::to -5 :attention -5 :back:to -11 ::word -5 :began -5 :blam 8 :call:capital -4 ::for
6 ::on 6 ::the -6 :cast -3 :charg -6 :cit 2 ::word 6 :clear -5 ::word -3 :compar -3 ::with -13 :concern -3 :conclud
4 :consider:word 4 :continu -5 :contrast -7 :cover -5 :credit -3 :criticiz 5 :decid -2 :declin 3 ::to 5 :deliver
-5 :denounc 5 :describ 6 :determin -3 :direct -6 :discus 2 :draw -3 ::word -3 :endors 6 :endorsement -6 :expect 2
::to 6 :explain 4 :express 3 :favor -5 :fear 6 :feel -3 :find -4 ::word -2 :fir -7 :focu -2 ::on 2 :focus:on 4 :found
-4 ::word -2 :gav -5 :herself 2 :hir -7 :hop 3 :identif 2 :indicat 4 :insist 2 :introduc -7 :know 3 :launch -10 :letter
-3 :list -3 :look -2 ::at 2 ::word 3 :mad -4 ::a -3 ::word 3 :maintain -12 :mention 4 :nam -4 ::word 4 :nominat -3
:not:a -9 ::the -2 :off -4 ::the -3 :offer:word 2 :oppos 4 :opposition -3 :order 3 :out -3 ::of -6 ::that 9 ::word
2 :plan:to 2 ::word -2 :plann -4 ::to 6 :pledg -3 ::to 7 :point -3 ::out 8 ::to 7 ::word -5 :post -4 :prais 10 :predict
7 :present -4 :promis 2 ::to 3 :propos 3 ::word -3 :provid -6 ::word -4 :question:word -8 :referenc -4 :referr:to
3 :reflect -3 :refus 6 ::to 5 :reject 4 :releas:a -4 :report:word 2 :requir -4 :respond:to -4 :reveal 3 :sa 2 ::the
4 ::they 3 :said:, 4 ::. 7 ::at -7 ::capital -2 ::he 6 ::his 4 ::in -4 ::it 5 ::of -11 ::she 6 ::that -2 ::the 8
::they 6 ::word 4 :saw -3 :say:he 5 ::that 2 ::the 6 ::word 8 :se:word 7 :seem:to 4 :sent -6 :shar -5 :show:name
8 ::that 7 :sign -4 :sought:to 3 :speak:word -3 :spok -5 :stanc -4 :statement:word 3 :struggl -8 :suggest 4 :support:for
3 ::name -4 ::the 7 :surpris -4 :taken -3 :talk -3 ::about 8 :tell -2 ::word 2 :thank -3 :think 3 :told:capital -3
::name -5 ::the 5 ::word 3 :took -6 :tr -5 ::to -3 :urg 4 :view -4 :vow 8 ::to 4 :warn 6 :will -2 ::word -2 :worr
6 :wrot -3 ::in -8 type:it -3 :name -4 :place -5 :who -3`,
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
