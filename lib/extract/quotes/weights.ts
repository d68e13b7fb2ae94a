import type { Model } from './attribution.ts';
import { unpack } from './packed.ts';

/** Learned by `npm run eval -- train-speakers` from counts of general features; not edited by hand. */
export const MODEL: Model = {
  source: unpack(
    `after1:bond:according 5 ::apposition -5 ::inverted -11 ::participle -6 ::phrase -4 ::subject
2 :dependent -6 :he -1 :i -11 :it -9 :lead:colon -6 ::comma -8 ::cue -10 ::none 5 ::other -6
::verb -5 ::word -9 :name 8 :nominal -9 :opens 5 :organization -8 :other 4 :place -5 :tail:comma
1 ::none -9 ::stop 1 :they -13 :who -9 again 6 :bare:far -6 ::next 8 ::paragraph 12 :before1
7 :before2 4 :far -8 :left 5 :memory -1 :next 5 :paragraph 9 :paragraph1 -2 :paragraph2 6 :right
20 :sentence 11 apposition:parted -3 bare:after1 7 ::bound 12 ::first 7 ::he 1 ::nominal -14
::organization -9 ::person 8 ::place -8 :before1 4 ::bound 4 ::first 3 ::he 3 ::name -4 ::nominal
4 ::organization -4 ::person 4 ::place -5 ::they -6 ::who 3 :before2 1 ::bound -2 ::he -2 ::it
-4 ::name -2 ::nominal -12 ::organization -4 ::place -2 ::they -3 ::who 7 :memory -3 ::bound
-5 ::first -2 ::he -1 ::nominal 8 ::person -5 :paragraph1:bound 6 ::event -2 ::first 5 ::he
2 ::it -11 ::name -14 ::nominal -8 ::organization 3 ::person 1 ::place -5 ::they -4 ::who -9
::you -3 :paragraph2 -5 ::bound 1 ::event -6 ::first -2 ::he 2 ::i -1 ::it -8 ::name -13 ::nominal
-4 ::organization -4 ::person -9 ::place -10 ::they -5 ::who -12 before1:bond:according 18
::apposition -4 ::inverted -7 ::participle -1 ::phrase 8 ::relative 8 :dependent -3 :event
-5 :i -13 :it -5 :lead:colon -19 ::comma -3 ::cue -13 ::none 3 ::other -10 ::word -6 :name
-3 :nominal -1 :opens 3 :organization -4 :other -6 :place -4 :plain 4 :tail:comma -6 ::none
-4 ::stop 2 :they -6 :who 1 before2:bond:apposition -5 ::inverted -4 ::phrase -7 ::subject
1 :dependent -5 :he 3 :it -3 :lead:colon -15 ::comma 6 ::cue -6 ::none -1 ::other -10 ::verb
-10 ::word -10 :name -2 :nominal -9 :opens -1 :organization -7 :other -3 :person -4 :place
-4 :spoke -4 :tail:comma -8 ::none -13 ::stop 2 :they 2 :who 7 bond:according 17 :apposition
3 :colon -1 :inverted 1 :participle -1 :phrase 3 :relative -7 :subject 4 bound:addressed 1
:event -12 :free 5 :he 3 :i -15 :it 6 :modifier -19 :name -1 :nominal -1 :organization 5 :person
4 :place -15 :preposition -7 :they -2 :who 2 :you -6 busy:after1 -5 ::bound -6 ::first -3 ::he
-2 ::i -3 ::it -5 ::name -7 ::nominal -4 ::organization -6 ::person -9 ::place -3 ::they -4
::who -9 :before1 -4 ::bound -1 ::he -3 ::i -7 ::it -6 ::name -1 ::nominal -5 ::organization
-5 ::person -4 ::place -4 ::they -4 ::who -6 :before2 -3 ::bound 2 ::first 2 ::he 4 ::it -3
::name -2 ::nominal -4 ::organization -8 ::person -12 ::place -5 ::they 3 ::who -8 :memory:first
2 ::he -7 ::it -5 ::name -5 ::nominal -7 ::organization 11 ::person -5 ::who -4 :paragraph1
-3 ::bound -3 ::event -3 ::first -1 ::he -6 ::i -6 ::it -4 ::name -6 ::nominal -2 ::organization
-3 ::person -3 ::place -3 ::they -3 ::who -4 ::you -4 :paragraph2 -3 ::bound -3 ::event -4
::first -3 ::he -4 ::i -3 ::it -3 ::name -3 ::nominal -4 ::organization -4 ::person -3 ::place
-2 ::they -5 ::we -3 ::who -4 ::you -1 dependent:addressed -7 :modifier -10 :preposition -4
first:after1 2 :before1 2 :before2 1 :left 8 :memory 1 :paragraph2 -3 :right 1 inverted:parted
6 left:according:before 8 ::lead:word 4 ::other 8 ::tail:none 8 :::stop -4 :apposition:before
3 ::lead:colon 7 :::comma 4 :::cue 7 :::other 4 ::other 1 ::plain 5 ::tail:comma 7 :::stop
2 :at:1 -15 ::12 5 ::24 4 ::3 -1 ::6 3 :before:plain 4 ::reach:1 9 :::24 -2 :::3 3 :::6 4 :::far
-7 :colon:lead:colon 6 ::tail:stop -1 :dependent -10 :event -1 :he 6 :i 4 :inverted:before
-10 ::lead:colon -15 :::comma 4 :::other 1 :::word -15 ::plain -10 ::tail:comma -8 :::none
-15 :::stop -1 :it -4 :lead:colon 3 ::comma 5 ::cue -2 ::other 1 ::verb -4 ::word 5 :name -2
:nominal -1 :organization -4 :parted -10 :participle:before -2 ::lead:word -6 ::other 3 ::plain
-18 ::tail:none -3 :::stop -15 :person 6 :phrase:before 2 ::lead:other 7 :::word 1 ::other
-2 ::plain 6 ::tail:comma -2 :::none 3 :place -9 :relative:before -8 ::lead:word -4 ::other
-1 ::plain -14 ::tail:none -9 :::stop -1 :subject:before 4 ::lead:colon -5 :::comma 2 :::cue
-2 :::other 9 :::verb 2 :::word 4 ::plain 5 ::tail:comma 4 :::stop 2 :tail:comma -2 ::none
5 ::stop 3 :they 4 :we -3 :who 4 :you -12 memory:bond:according -4 ::apposition 4 ::inverted
-9 ::phrase -5 ::subject -1 :dependent -5 :he -6 :it -5 :lead:colon -9 ::comma -8 ::cue -11
::none 2 ::other -17 ::verb -6 ::word -9 :name -5 :nominal -3 :opens 2 :organization 8 :other
-6 :person -5 :plain -1 :spoke -10 :tail:comma 2 ::none -16 ::stop -4 :who -4 paragraph1:bond:according
-5 ::apposition -4 ::colon -13 ::inverted -7 ::participle 5 ::phrase -1 ::relative -1 ::subject
1 :dependent -3 :event -2 :he -4 :i -6 :it -6 :lead:colon -10 ::comma -8 ::cue -9 ::other 6
::verb -6 ::word -8 :name -13 :nominal -3 :other -3 :person -2 :place -3 :plain 1 :spoke -6
:tail:comma -1 ::none -6 ::stop -4 :they -3 :we -8 :who -4 :you -4 paragraph2:bond:according
-3 ::apposition -1 ::colon -4 ::inverted -9 ::participle 6 ::phrase -3 ::relative -5 ::subject
-3 :dependent -4 :event -5 :he -2 :i -2 :it -3 :lead:colon -6 ::comma -5 ::cue -8 ::none -2
::other -8 ::verb -6 ::word -5 :name -7 :nominal -4 :opens -2 :organization -4 :other -3 :person
-4 :place -3 :plain -1 :spoke -10 :tail:comma -2 ::none -4 ::stop -6 :they -5 :we -7 :who -5
:you -1 participle:parted -15 phrase:parted 1 place:after1 -2 :before1 -1 :before2 -1 :left
5 :memory -1 :paragraph1 -3 :paragraph2 -3 :right 3 right:according:after 17 ::lead:none 7
::other 17 ::tail:comma 7 :after:other 3 ::plain 7 ::reach:1 8 :::12 -1 :::24 -5 :::3 6 :::6
3 :::far 9 :apposition:after 2 ::lead:none 5 :::word -8 ::other -15 ::plain 4 ::tail:comma
4 :::none -9 :at:1 9 ::12 -3 ::24 -3 ::3 -1 ::6 2 ::far -6 :dependent -6 :event -8 :he -1 :inverted:after
4 ::lead:comma 7 :::none 3 :::other 4 ::plain 4 ::tail:comma 2 :::none 4 :::stop 12 :it -15
:lead:colon 15 ::comma -5 ::cue -2 ::none 4 ::other -3 ::verb -5 ::word -2 :name 2 :nominal
4 :opens 4 :organization 1 :parted 9 :participle:after 2 ::lead:none 3 ::other 2 ::tail:comma
-15 :person 7 :phrase:after 1 ::lead:none 2 :::word -2 ::other -9 ::plain 5 ::tail:comma -5
:::none 1 :place -13 :relative:after 3 ::lead:none 5 ::other 4 ::tail:comma 1 :subject:after
3 ::lead:colon 17 :::comma 2 :::none 3 :::other 4 ::other -10 ::plain 6 ::tail:comma 2 :::none
8 :::stop -5 :tail:comma 2 ::stop 7 :they -17 :who -22 silent:bare -15 :busy 2 :lead:colon
-5 ::comma -5 ::cue 6 ::none -10 ::other -7 ::verb 5 ::word 6 :tail:comma 1 ::none -2 ::stop
-3 subject:parted -12 type:event -2 :he 1 :i -2 :it -6 :name -1 :nominal -2 :person 1 :place
-9 :they -3 :we -9 :who -2 :you -13 unbound:after1 -8 :before1 -3 :before2 -2 :event -1 :he
-3 :i 1 :it -12 :left 2 :memory -4 :name -9 :nominal -2 :organization -2 :paragraph1 -4 :paragraph2
-5 :person -2 :place -6 :right -4 :they -3 :we -1 :who -6 :you -13 voice 1 :after1 3 :before1
2 :before2 -10 :left 5 :paragraph1 -1 :right -1`,
    0.1,
  ),
  referent: unpack(
    `gender:same 2 :unsexed -1 gone -8 he:order:0 2 ::1 3 ::2 2 :person 2 :spot:0:dependent 10 :::first
13 :::other 8 :::quoted -1 :::speaker 14 ::10 -9 ::1:aside 5 :::dependent 2 :::first 9 :::other
2 :::quoted -1 :::speaker 4 ::2:aside -13 :::dependent -3 :::first 2 :::other -6 :::quoted
-2 :::speaker 1 ::5 -4 :::dependent -5 :::first -3 :::other -3 :::quoted -18 :::speaker -11
::far -10 :turn1 2 :turn2 -1 :turn3 -1 heard 3 :he 2 :quiet -2 :she 4 :turn1 3 :turn2 1 :turn3
-1 it:organization 2 :quiet 2 none -12 :first -13 :he -11 :later -10 :she -15 order:1 3 :2
2 :3 2 :4 -1 quiet:unsexed -1 she:order:0 -2 ::2 -1 ::3 3 :person 3 :quiet -1 :spot:0:dependent
5 :::first -2 :::other -6 :::quoted -5 :::speaker -10 ::10 -7 ::1:dependent 4 :::first 1 :::other
3 ::2:dependent 3 :::first 5 :::other 7 :::quoted 6 :::speaker -6 ::5 -5 :::dependent 7 :::first
-2 :::other -19 :::speaker 4 ::far -3 :turn0 3 :turn1 1 :turn2 -1 spot:0:dependent 11 :::quiet
-3 :::same 9 :::turn0 10 :::turn1 11 ::first 9 :::quiet 7 :::same 14 :::turn0 1 ::other 4 :::quiet
8 :::same 7 :::turn0 6 :::turn1 -7 ::quoted -3 :::quiet -20 :::turn1 7 :::turn2 -16 :::unsexed
-14 ::speaker 7 :::quiet 14 :::same 4 :::turn0 10 :10 -10 ::quiet -8 ::same -10 ::turn0 1 ::turn1
-22 ::turn2 -11 ::turn3 -11 ::unsexed -7 :1:aside 5 :::same 3 :::turn0 -2 ::dependent 4 :::quiet
3 :::same 3 :::turn0 -10 :::turn1 -3 :::turn2 9 :::turn3 9 :::unsexed -1 ::first 8 :::quiet
4 :::same 4 :::turn0 -3 :::turn1 6 :::unsexed 16 ::other 3 :::quiet 2 :::same 2 :::turn2 3
::quoted -1 :::quiet -22 :::same 3 ::speaker 4 :::quiet 4 :::same 4 :::turn1 8 :2:aside -13
:::same -13 ::dependent -2 :::quiet -1 :::same 1 :::turn0 -6 :::turn1 -1 :::turn2 -2 :::unsexed
-23 ::first 3 :::quiet -1 :::same 3 :::turn0 9 :::turn1 -2 :::unsexed -1 ::other -2 :::same
-3 :::turn0 2 ::quoted 1 :::quiet -31 :::same 3 :::unsexed -12 ::speaker -2 :::same -1 :::turn0
1 :::turn1 -8 :::unsexed -19 :5 -6 ::aside -16 :::same -16 ::dependent -1 :::quiet -6 :::same
-8 :::turn0 6 :::turn1 5 :::turn2 -21 :::unsexed 5 ::first -3 :::quiet -13 :::same -2 :::turn0
3 :::turn1 -7 :::turn2 11 :::unsexed -18 ::other -5 :::quiet -13 :::same -9 :::turn0 8 :::turn1
1 :::turn2 -19 :::unsexed -2 ::quiet -7 ::quoted -3 :::quiet -20 :::same -3 :::unsexed -8 ::same
-8 ::speaker -4 :::same -3 :::turn0 2 :::turn1 -6 :::turn2 -17 :::unsexed -19 ::turn0 6 ::turn1
-6 ::turn2 -17 ::turn3 -14 :far -9 ::quiet -6 ::same -8 ::turn0 -9 ::turn1 -23 ::turn2 -14
::turn3 -15 ::unsexed -7 times:1 2 :2 -2 :3 1 :4 1 :5 -2 turn0:1 7 :10 -9 :2 3 :5 -4 :far -13
:says 1 :shared 2 ::same 2 :sole -1 ::same -1 turn1:same 1 :unsexed 4 turn2:same 1 :unsexed
-6 turn3:same 3 :unsexed -20 unheard 2 :he 2 :it 2 :quiet 1 :turn0 3 :turn1 -2 :turn2 -7 voice:turn1
3 :turn2 -1`,
    0.1,
  ),
  quotation: unpack(
    `after:a -3 :against 5 :and 2 :as 7 :because 3 :but 2 :by 7 :for 3 :from 10 :he 2 :if 3 :in
1 :is -9 :of 6 :on -4 :or -2 :said 1 :she 3 :that -1 :the 3 :to 3 :was 6 :which -1 :while -2
:who -2 :with -2 all 2 alone 2 attributed:0 -7 :1 -2 ::more -6 ::short 2 :2 -2 ::more 2 ::one
-6 ::short 3 :3 -2 ::more 2 ::one 3 ::short -8 :4 -2 ::middle -5 ::more -2 ::one -3 :5 2 ::middle
2 ::more 2 ::one 1 ::short 1 before:'s 2 :a 1 ::middle 1 ::one 2 :an -1 ::one -5 ::short 7
:and 1 ::middle -4 ::one 4 ::short -1 :are 2 ::middle 5 :as 4 ::middle 8 ::one 7 ::short 3
:be 2 ::one 4 :because 2 :been -4 :but -1 :called 1 ::short 6 :for -2 ::middle 6 ::one -6 ::short
-5 :had 3 ::middle 2 ::short 4 :has 2 ::middle 2 :he 4 :her 5 :him 3 ::short 4 :his -1 ::short
-5 :in -2 ::short -2 :is:middle 3 ::one 4 ::short -2 :it 2 :its -4 :of -2 ::middle -5 ::one
2 ::short -1 :on -3 ::short -1 :or -2 :said 4 :saying 5 :should 4 :show -2 :that 3 ::middle
-1 ::short 6 :the:one -4 ::short 2 :to 2 ::middle 5 ::short 1 :was 1 ::one 4 ::short -1 :were
4 ::short 4 :with 3 ::short -2 :would 2 ::middle 4 bond:other:far:after 1 ::::middle 3 ::::more
3 :::before 2 ::::middle 1 ::::more 3 ::::one 3 ::::short 1 ::near:after -1 ::::middle 8 ::::more
-1 :::before 2 ::::middle 1 ::::more -1 ::::one 2 ::::short 4 :plain:far:after 2 ::::more 2
::::one 4 ::::short 1 :::before 2 ::::middle 3 ::::more 2 ::::one 1 ::::short 1 ::near:after
2 ::::middle 2 ::::more 2 ::::one 4 ::::short 2 :::before 2 ::::middle 1 ::::more 2 ::::one
3 by:name:middle 2 ::more 2 ::one 3 ::short 1 :nominal:middle 2 ::more 3 ::one -6 :pronoun:middle
2 ::more 2 ::one 5 ::short 1 case:capital 2 ::middle 1 ::more 2 ::one -4 :lower 1 ::middle
2 ::more 2 ::one 1 ::short 1 clause:middle 2 :more 2 digits:middle -3 :short 2 ends:adjective:middle
2 ::one -2 :noun:short 1 exclaimed 2 :middle 3 :one 9 :short -1 hyphen:middle 2 :one 2 :short
6 lead:( 7 :, 2 ::middle -1 ::more 2 ::next:conjunction:less -8 :::none:less 2 ::::more 2 :::preposition:less
2 ::one -5 ::short 2 ::titled 3 :- -6 lead:::middle 4 lead:::more 1 lead:::next:none:less -1
lead:::next:pronoun:more 3 lead:::titled 11 :auxiliary 2 ::middle 2 ::more 2 ::next:conjunction:less
1 ::::more 3 :::determiner:less -3 :::none:less 2 ::::more 2 :::preposition:less 4 :::pronoun:more
3 :::word:less -3 ::one 3 :capital -1 ::more 1 ::next:none:less 5 ::::more 1 ::one -4 ::titled
1 :conjunction 1 ::middle -1 ::more 3 ::next:conjunction:less 5 ::::more 2 :::none:less 1 ::::more
3 :::preposition:less -1 ::::more 3 :::word:less -1 ::one 2 ::short 2 ::titled -10 :cue 4 ::middle
3 ::more 5 ::next:conjunction:less -2 :::none:less 1 ::::more 2 :::preposition:less 7 ::one
-2 ::short 4 ::titled 6 :determiner 1 ::middle 4 ::more 2 ::next:auxiliary:less -1 :::conjunction:less
3 :::cue:less -4 :::determiner:less 3 :::ed:less 4 :::name:less 6 :::none:less 5 ::::more 4
:::preposition:less -1 :::word:less -2 ::one -1 ::short 1 ::titled -2 :ed 2 ::more 4 ::next:none:less
6 ::::more 3 :::preposition:less -1 :::word:less 7 ::one -1 ::short -1 :ing 2 ::more 5 ::next:preposition:less
7 ::short 4 :name:middle 4 ::more 3 ::next:conjunction:less -1 ::::more -2 :::none:less -4
::::more 2 :::preposition:less 1 :::word:less 9 ::one -3 ::short 2 ::titled -5 :none 2 ::middle
2 ::more 2 ::next:auxiliary:less -5 :::capital:less 1 ::::more 2 :::conjunction:more -4 :::determiner:less
5 ::::more 3 :::name:less 3 ::::more 2 :::none:less 3 ::::more 2 :::plain:less 3 ::::more 2
:::preposition:more 3 :::pronoun:less 3 ::::more 2 :::word:less -11 ::::more 1 ::one 3 ::short
4 ::titled 2 :plain 2 ::middle 3 ::next:none:less 4 ::::more -1 :::preposition:less -2 ::short
4 ::titled 1 :preposition:middle 3 ::more 2 ::next:auxiliary:less 2 :::conjunction:less 1 ::::more
6 :::determiner:less 1 :::name:less 2 :::none:less -1 ::::more 2 :::preposition:less 3 ::::more
-2 :::word:less 6 ::short 2 ::titled -6 :pronoun 1 ::middle -3 ::more 3 ::next:conjunction:less
3 :::none:more 3 ::one 7 ::short -1 :quote -6 :word 1 ::middle 1 ::more 3 ::next:auxiliary:less
10 :::conjunction:less 2 :::none:more 2 :::preposition:less 2 :::word:less -1 ::one 1 ::short
2 ::titled -4 :— -5 length:12 2 ::stop:comma 2 :::none 2 :::stop 2 :1:stop:comma -3 :::none
1 :::stop 3 :2:stop:comma 1 :::stop 2 :3 1 ::stop:comma -1 :::none 2 :::stop 2 :4 1 ::stop:comma
1 :::stop 2 :5 1 ::stop:comma 1 :::stop 1 :6 2 ::stop:comma 2 :::none 3 :::stop 3 :long 2 ::stop:comma
2 :::long -1 :::none 2 :::stop 1 link:according:after:more 4 :apposition:after:more 3 ::before:middle
4 :::more 2 :::one 2 :::short 3 :colon:before:more -9 :inverted:after:middle 1 :::more 2 :::short
2 ::before:more -3 :participle:after:more 3 :phrase:after:more 3 ::before:one 4 :::short -1
:relative:after:more 3 :subject:after:middle 2 :::more 2 :::one -1 :::short 1 ::before:middle
2 :::more 2 :::one 1 :::short 1 loose 1 :away:more 2 ::one -1 :more 2 :nobody:middle 1 ::more
-1 ::one -3 ::short -4 :one -2 :short -1 mates:long:middle 1 ::one 3 ::short -1 :many:middle
5 :none:middle 2 :one:middle 1 ::one -1 ::short 2 next:( 1 :) 1 :- -2 ::one -2 :auxiliary:middle
6 ::more 5 ::one -2 ::short 1 ::titled -3 :capital 1 ::middle 3 ::more 2 ::one -7 ::short -3
::titled -1 :conjunction 2 ::middle 1 ::more 2 ::one 1 ::short 2 ::titled 1 :cue 1 ::middle
4 ::more 4 ::one 2 ::titled -4 :determiner 2 ::middle -4 ::more 2 ::one 2 ::short 1 ::titled
5 :ing -1 ::more 5 ::short 1 :name 2 ::middle 2 ::more 2 ::one 4 ::short 2 :none 2 ::middle
2 ::more 2 ::one 2 ::short 3 ::titled -3 :plain 2 ::middle 2 ::more 2 ::short 1 ::titled -4
:preposition 2 ::middle 1 ::more 4 ::one 3 ::short 1 ::titled -1 :pronoun 2 ::middle 1 ::more
2 ::short 1 ::titled 5 :word:middle 3 ::more 2 ::one 1 ::short -2 ::titled -3 :— -6 open -12
opens:a 2 :but 4 :he -3 :i 2 :ing:middle -1 ::one 2 ::short 1 :is -3 :it 2 :it's 3 :it’s 3
:more -2 :no -3 :not -3 :she 1 :small:middle 2 ::short 1 :that 4 :the -1 :there 2 :they 2 :this
1 :to 5 :very 2 :we 3 owned:middle 1 :more 2 :one -4 :organization:possessive:titled -9 :person:plain:middle
2 :::more 3 :::one 4 :::short 1 ::possessive:one 2 :::short 10 :word:possessive:middle 4 :::short
8 :::titled -10 second:a -6 :and 10 :as 7 :be 7 :by -4 :called 4 :calling 4 :calls 8 :had 5
:has 4 :he 1 :him 6 :in -8 :is 5 :it 4 :of -1 :on 1 :said 4 :she 4 :that 4 :the 2 :to 4 :was
-1 :who -4 :will 4 :with -6 :would 3 stop:comma 2 :long -1 :none 1 :stop 2 titled -2 :1 8 :2
-3 :3 -1 :5 -3 :after:conjunction:preposition 5 ::preposition:preposition -8 ::pronoun:none
4 ::word:determiner -3 :::word 2 :comma -2 :mates:1 -5 ::2 -5 :middle -2 :more -3 :none -1
:short -1 :stop -2 :verbs:cue:cue -1 ::none:cue 2 :::plain -3 ::plain:none -5 verbs:cue:cue
1 :::middle -1 :::one 2 :::short 1 ::none 2 :::middle 3 :::one 1 :::short 2 ::plain 2 :::middle
4 :::one -1 :::short 2 :none:cue -5 :::middle -3 :::one -4 :::short -5 ::none -2 :::one -1
:::short -3 ::plain 1 :::middle 2 :::one -2 :plain:cue 3 :::middle 1 :::one 6 :::short 1 ::none
2 :::middle 2 :::one 2 :::short 3 ::plain 2 :::middle 3 :::one -1 :::short 3 voice 2 :middle
2 :more 1 :short 5 work -5 :more -5 :one -6 :short -4 :titled:near -8 ::right -4`,
    0.1,
  ),
  certainty: unpack(
    `agrees 27 all 21 away:0.65 -72 :0.8 96 :0.9 275 :0.95 133 :0.98 71 :0.995 55 :bound 14 :loose
-69 bond:according 254 :apposition 14 :inverted 52 :participle 37 :phrase -17 :subject 27 dependent:modifier
-200 :preposition -71 kind:acronym:organization -80 :full:organization 19 ::person 115 :name
45 :pronoun -19 :short:person 85 name:0.5 -26 :0.65 -21 :0.8 17 :0.9 31 :0.95 58 :0.98 109
:0.995 127 :low -17 named:0.9 50 :0.995 60 near:0.65 26 :0.8 -9 :0.95 29 :0.98 46 :0.995 56
:bound 29 :loose 12 :low 26 pronoun:0.5 36 :0.65 113 :0.8 64 :0.9 -13 :0.95 42 :0.995 -27 remembered:0.5
-66 :0.65 -35 :0.8 16 :0.9 31 :0.95 199 :0.98 145 :0.995 139 :low -108 share:0.5 -9 :0.65 -23
:0.8 10 :0.9 25 :0.95 60 :0.98 48 :0.995 66 :low -77 sign:gender:same -47 :heard 8 :rivals:0
16 ::2 -12 :turn0:0 32 ::1 21 ::2 8 ::goes-on -62 ::says 25 :unheard -32 :voice:quiet 62 ::turn1
-18 unsexed -90`,
    0.01,
  ),
  reportCertainty: unpack(
    `agrees -16 all -21 bond:according 41 :apposition 25 :colon 109 :comma -23 :inverted -180 :none
-9 :participle 13 :shared -45 :subject 52 cue:according 28 :accused -27 :announced 16 :appeared
-185 :argued -12 :asked -85 :attacks -50 :called -17 :criticized -64 :declined 74 :endorsed
-75 :expected -200 :found -22 :not -139 :noted 84 :out -80 :plans -6 :referring 40 :reported
10 :said 23 :say -58 :saying 17 :says 56 :see -53 :seemed -108 :seems -173 :sought 41 :suggested
20 :support -54 :told -8 :will -210 dependent:modifier -53 :preposition -127 described:0.65
-175 kind:acronym:organization 7 :full:organization -11 ::person 46 ::place -78 :name -14 :nominal
-292 :pronoun -36 :role:organization -70 ::person -207 :short:person 46 name:0.5 -15 :0.65
16 :0.8 32 :0.9 23 :low -31 named:0.9 -29 :0.995 17 namesakes 6 near:0.5 -26 :0.8 17 :0.9 28
:bound -13 :loose -9 :low -52 pronoun:0.5 -39 :0.65 -38 :0.9 9 :low -49 quotes:before -40 :none
-13 remembered:0.5 -88 :0.65 -52 :0.8 -40 :0.9 24 :0.98 24 :0.995 15 :low -144 share:0.5 -26
:0.8 17 :0.9 28 :low -52 sign:gender:same 99 ::unsexed 63 :heard 12 :rivals:0 -13 ::2 18 :turn0:1
15 ::2 -26 ::5 54 ::says -29 ::shared 14 ::sole -6 :unheard -12 :voice:quiet -17 ::turn0 12
::turn1 8 ::turn2 -34 size:100 -22 :15 18 :long -34 unsexed -94`,
    0.01,
  ),
  end: unpack(
    `,:12 4 :2 5 :3 4 :6 5 :long -5 -:12 6 :24 4 :6 5 ::12 9 about:1 -4 :12 -2 :2 -5 :24 -3 :6 -4
after:24 -2 against:24 -3 :6 -4 and:1 4 :2 5 :24 -4 :3 7 :6 5 :long -4 as:1 -4 :2 -3 :24 -4
:long -4 at:,a 6 ::phrase 3 :,and 4 ::phrase 2 ::preposition 3 :,as 3 :,but 5 ::phrase 6 :,even
4 :,he 6 :,in -3 :,including -7 ::phrase -2 :,ing 4 :,name 2 ::clause 7 ::preposition 3 ::to
-2 :,saying 8 ::preposition 3 :,the 5 ::phrase 3 :,to -4 :,which 7 :,while 10 :,who 4 ::phrase
3 :,word:to -2 :-and 4 :-mark 8 :-word:phrase -4 :12 -3 :24 -5 at::quote 6 :about -4 ::clause
-3 ::phrase -4 ::preposition -5 ::pronoun -3 :against -3 ::clause -3 ::phrase -3 :among -4
:as:name -5 ::phrase -3 :at:clause -4 ::name -2 ::pronoun -5 :because:pronoun -5 :before:phrase
6 :but:name -2 :by:clause -4 ::phrase -2 ::pronoun -3 ::to 4 :calling -7 :despite 3 :end 3
::clause 5 ::phrase 3 ::pronoun 3 ::to 2 :for -3 ::clause -2 ::name -3 ::phrase -3 ::pronoun
-3 :from -3 ::clause -3 ::name -5 ::phrase -2 ::preposition -2 ::pronoun -3 ::to -4 :if -3
::phrase -5 ::pronoun -4 :in -2 ::clause -3 ::pronoun -2 ::to -3 :into -4 ::phrase -4 :on -2
::clause -3 ::pronoun -4 ::to -5 :or -3 ::clause -3 ::phrase -2 :over -3 ::phrase -3 :saying
-4 ::phrase -3 :than -2 ::pronoun -5 :that -3 ::clause -2 ::name -3 ::phrase -3 ::preposition
-3 ::pronoun -3 ::to -3 :though -7 :to -3 ::clause -3 ::name -3 ::phrase -2 ::preposition -3
::pronoun -2 ::to -3 :when 2 ::clause -6 :where -7 :which -3 ::preposition -4 :who -2 ::phrase
-3 ::preposition -5 ::pronoun -3 :with -3 ::clause -2 ::name -3 ::phrase -2 ::preposition -3
::pronoun -4 ::to -3 bare:,a 2 :,and 7 :,as 5 :,but 10 :,he 4 :,including -5 :,ing 6 :,saying
6 :,which 7 :,who 3 :,word 2 :about -4 :after 3 :against -2 :among -2 :because 3 :before 4
:clause:and -4 ::end 3 ::from -3 ::in -4 ::on -3 ::that -3 ::to -2 ::with -4 :during 6 :end
4 :for -2 :if -3 :into -4 :name:as -4 ::by -7 ::end 3 ::for -3 ::that -5 :or -2 :phrase:, 4
::- 8 ::about -4 ::after 6 ::against -2 ::at 4 ::but 6 ::end 4 ::for -3 ::or -2 ::over -3 ::saying
-3 ::that -2 ::to -2 ::when 5 ::which -4 ::who -4 :preposition:, 3 ::- 3 ::end 6 ::to -4 ::who
-6 :pronoun:, 4 ::end 4 ::that -4 ::to -2 :saying -4 :that -2 :to -2 ::, 6 ::end 6 ::from -4
::in -4 ::on -7 ::that -3 ::to -4 :when 6 :which -4 :while 2 :who -2 because:12 -6 :24 -7 :6
3 before:12 2 but:24 -3 by:12 -5 :24 -3 :3 6 :long -4 commas:0:( 8 ::, 6 ::- 9 :0:: 6 ::; 25
::about -4 ::after 6 ::against -4 ::among -3 ::because 2 ::but 11 ::during 4 ::end 4 ::for
-3 ::from -2 ::if -3 ::into -5 ::or -3 ::over -3 ::that -2 ::to -3 ::when 5 ::while 3 ::who
-4 ::with -2 ::— 10 :1:, -4 :1:: -6 ::about -3 ::after -7 ::and -5 ::as -4 ::at -4 ::but -4
::by -4 ::for -3 ::from -3 ::if -4 ::in -4 ::on -4 ::or -3 ::over -3 ::saying -2 ::than -4
::that -3 ::to -3 ::when -7 ::which -4 ::while -5 ::who -2 ::with -3 :2:, -2 ::as -3 ::end
6 ::that -2 ::to -2 ::with -2 :3:, -4 ::and -2 ::end 3 ::in -2 ::that -2 ::to -2 cue:according:inner
-12 :accused:end 4 ::inner -2 :acknowledge:inner -6 :acknowledged:inner 4 :admitted:inner -3
:agree:inner -2 :agreed:end 2 :aimed:inner -8 :announced:end -3 :argue:inner -4 :argued:end
4 ::inner -2 :arguing:inner -8 :asked:end -5 ::inner 2 :attacking:inner 2 :attacks:inner 5
:attention:inner 5 :believe:end 5 ::inner -2 :believes:inner -12 :call:end -4 :called:end 3
:calling:end 2 :calls:inner -2 :cited:inner -3 :citing:inner -4 :claim:inner 5 :claimed:inner
3 :claims:inner -2 :complained:inner -3 :concluded:inner -2 :confident:inner 6 :continued:inner
2 :criticism:inner 3 :criticizing:inner 4 :declared:inner 5 :delivered:inner 9 :denied:inner
4 :denounced:inner 5 :denouncing:inner 10 :described:inner -2 :describing:inner 5 :discuss:inner
2 :eager:inner 4 :endorsed:end -8 ::inner 3 :express:inner -7 :expressed:inner 2 :fear:inner
-3 :finds:inner -6 :found:end 14 ::inner -3 :hope:inner -9 :hoped:inner -4 :hopes:inner -9
:hoping:inner -4 :indicated:inner -3 :insisted:inner -7 :known:inner 3 :knows:inner -7 :learned:inner
-3 :listed:inner -2 :look:inner 3 :looking:inner -3 :made:inner 3 :note:inner -4 :noted:end
9 ::inner -3 :off:inner 5 :offered:inner 6 :opposed:inner 11 :ordered:inner -2 :out:end 2 :plan:inner
3 :pledged:inner 2 :point:inner -4 :pointed:inner -2 :praised:inner 6 :predicted:inner -5 :proposed:inner
4 :pushed:inner 3 :question:inner -6 :questioned:inner 2 :questions:inner -3 :quoted:inner
-7 :recalled:inner -11 :referring:inner -3 :reported:end 10 ::inner -3 :reports:inner -5 :respond:inner
-3 :responded:inner -3 :revealed:inner -4 :said:end 7 ::inner -2 :say:end 6 ::inner -2 :saying:end
5 ::inner -2 :says:end 10 ::inner -3 :see:end 4 :seeking:inner -4 :seen:inner -4 :sees:inner
-7 :show:end 9 ::inner -3 :showed:end 11 ::inner -3 :shows:end 7 ::inner -2 :sought:end 5 ::inner
-2 :suggest:inner -4 :suggested:end 2 :suggesting:inner 3 :suggests:inner -4 :supported:inner
4 :supporting:inner 5 :talking:inner 4 :tell:inner 3 :think:end 11 ::inner -4 :told:end 6 ::inner
-2 :urged:inner -3 :urging:inner -6 :want:end 7 ::inner -4 :wants:inner -6 :will:inner 5 end:12
2 :2 3 :24 3 :3 -8 :long 2 for:1 -2 :12 -3 :24 -3 :3 -2 :6 -2 :long -3 from:12 -4 :24 -3 :6
-5 :long -3 if:12 -2 :6 -5 in:1 10 :12 -3 :2 4 :24 -3 :long -3 into:12 -4 :24 -4 length:1:clause
-2 ::name 7 ::phrase 2 ::pronoun 10 :24:name -2 ::preposition -2 :2:phrase 4 ::preposition
6 ::pronoun -3 :3:clause -5 ::name 5 ::phrase 3 ::preposition 6 :6:clause -2 ::preposition
2 ::to 2 :long:name -3 ::preposition -3 ::pronoun -2 nth:0 2 on:2 2 :24 -4 :3 -3 :long -4 or:12
-4 :24 -4 :6 -5 over:12 -2 :24 -3 :6 -6 saying:12 -3 than:24 -5 :6 -7 that:1 -6 :2 -4 :24 -3
:3 -6 :long -3 to:1 -3 :12 -3 :2 -2 :24 -3 :6 -3 :long -3 verb:,a 7 :,name 3 :,quote -10 :,saying
9 :,the 6 :,which 4 :,who 3 :,word -2 :about -3 :against -4 :among -6 :as -3 :at -4 :because
-3 :before -9 :by -5 :clause:, 5 ::- 5 ::about -2 ::against -2 ::at -3 ::because 2 ::but 2
::by -3 ::end 5 ::for -3 ::from -2 ::in -3 ::on -3 ::or -2 ::than -4 ::to -3 :during -7 :end
2 :for -3 :from -4 :if -3 :in -3 :into -4 :name:for -4 ::in -5 ::on -4 ::to -4 ::with -4 :on
-3 :or -4 :over -4 :phrase:about -3 ::after -4 ::against -4 ::and -4 ::as -3 ::at -5 ::but
-7 ::by -5 ::for -3 ::from -4 ::in -3 ::on -5 ::or -3 ::over -3 ::than -2 ::that -4 ::to -3
::who -2 ::with -4 :preposition:and -5 ::as -4 ::for -4 ::in -5 ::that -4 ::to -3 :pronoun:,
7 ::end 2 ::for -3 ::from -3 ::in -3 ::on -4 ::that -3 ::to -3 ::who -3 ::with -3 :saying -4
:since -7 :than -4 :that -3 :to -3 ::and -5 ::for -5 ::that -4 ::with -4 :when -2 :while -6
:who -3 :with -3 when:12 -6 :24 -10 which:24 -4 while:12 -5 who:12 -2 :24 -3 :6 -3 with:12
-4 :24 -3 :3 2 :long -3 —:12 8 :24 7`,
    0.1,
  ),
  report: unpack(
    `bond:according 3 ::a 4 ::after 2 ::before 3 ::nominal 2 ::organization 7 ::the 4 ::word 5 :apposition:capital
3 ::he 4 ::on -2 ::person 2 ::place -3 ::to 2 ::word -3 :comma -3 ::nominal 2 ::word -2 :far:a:nominal
-2 :::person 2 :::that -6 :::word -3 ::as -9 ::by -2 :::person 3 :::word -2 ::for:word 5 ::her:person
4 ::his:he 4 :::person 4 :::word -3 ::in -3 :::after -2 :::of 3 ::of -2 :::person -2 :::word
-12 ::that:person -2 :::word -2 ::the:of -7 :::person -4 :::that 4 ::their:nominal -5 ::which
-2 :::after -2 :::nominal 3 ::word:, -4 :::. -5 :::an 3 :::as -9 :::before -3 :::for -2 :::in
-3 :::it -4 :::name -3 :::on -5 :::that 3 :::they 2 :inverted:a -3 ::after -3 ::capital -2
::name -6 ::nominal -3 ::organization -5 ::person -3 ::place -4 ::that -2 ::they 5 ::to -2
:participle:he 3 ::name 3 ::person 3 ::that 5 ::to 3 :phrase:word -4 :shared:name -6 ::organization
2 ::person 2 ::that 4 ::to 3 ::who -9 ::word -3 :subject:. 10 ::about -3 ::an -3 ::by -2 ::her
4 ::how 7 ::in -2 ::modifier:nominal -7 :::organization 4 :::person -3 :::to 3 :::word -4 ::name
4 ::place -2 ::preposition:, -5 :::person -4 :::place 3 :::that 6 :::word -3 ::that 4 ::they
4 ::this 8 ::who -3 ::you -3 clause:. 3 :a 3 :about 3 :at 3 :by 5 :capital 3 :his 6 :how -3
:if 6 :it 4 :name 3 :not -4 :of 3 :on 2 :other:before -4 :out 3 :plain:after 3 ::before 4 :that
3 :there 6 :this 6 cue:according 3 :accused 3 :agreed 3 :answer 2 :appear -3 :appeared -2 :appears
3 :argued -4 :asked 5 :attack -3 :attacked -2 :attention -5 :began -5 :call 2 :called -2 :calls
3 :challenge -7 :cited 9 :city -14 :claim -2 :clear -3 :compared -3 :considered -3 :continue
3 :continued -2 :continues -13 :credit -7 :criticized 9 :decided -2 :declined 5 :delivered
-11 :direct -5 :discuss 2 :endorsement 3 :expected -2 :explained 3 :expressed 5 :favor 6 :filed
-3 :find -9 :fired -3 :focus -2 :focused -2 :found 3 :gave -5 :herself 2 :know -5 :list -5
:made -4 :mention 7 :name -6 :not -3 :noted 8 :off -5 :offer -3 :opposed 6 :opposition -3 :order
-4 :out -3 :passed -8 :pledged -7 :point -4 :pointed 6 :points -7 :proposed 7 :provided 4 :push
-4 :questions -3 :referring 6 :release -3 :released -3 :report 2 :reports 4 :respond 4 :responded
-3 :revealed -3 :saw -3 :say 2 :says 4 :seeking -3 :seem -7 :seems 4 :sent -6 :showed 5 :showing
-2 :shows 6 :signed -3 :speaking -8 :spoke -5 :stance -2 :suggested 5 :suggesting 4 :support
-4 :supported 2 :taken -3 :talking 2 :think 6 :thinks 5 :thought -3 :took -6 :tried -3 :urged
5 :views 4 :voice -4 :warned 4 :will -3 :wrote -3 follow:- -5 :. 3 follow:: -2 :against 2 :at
-2 :by -5 :if -2 :in -3 :it 2 :out 2 :she 4 :that 2 :up -4 :what 5 :when -4 :who -5 :why 4
:— -8 form:base:apposition -2 ::comma -2 ::far:that -5 :::their 6 :::which -2 ::inverted -4
::phrase -4 ::shared -2 :ed:far:that -4 :ing:according 3 ::apposition 7 ::far:in 6 ::phrase
3 :s:apposition 3 ::comma -2 ::far:that -11 :::the -6 ::shared -2 ::subject:preposition -4
headline 6 lead:according 2 :far:a -4 ::of 6 ::that 2 ::which 4 :phrase 6 :subject:modifier
-6 ::preposition -3 other:according:after 2 ::before 3 :far:in:after -2 ::which:after -3 :subject:before
-4 phrase:, -6 :a -3 :at -3 :before -5 :by -9 :he 4 :him 2 :in -5 :more -5 :not 2 :on -4 :other:before
-6 :plain:after -2 :them -4 :they 3 :this -3 :up -5 :with -4 :word -3 plain:apposition:after
3 :comma:after -8 :inverted:after -6 :participle:after 2 :phrase:after -6 :subject:before 2
quotes:before -5 ::after -5 :cut -14 ::after -14 :none:before -3 side:before -3 size:100 3
:15 -10 :40 -4 :long 6 stem:accord:a 4 ::name -4 ::word 4 :accus 3 ::name 3 :acknowledg:that
2 :address -6 :advis -9 :advocat 4 :agre 2 :alleg 4 :announc 4 :answer -4 :appear -2 ::to 5
:argu 5 :ask:name -2 :attack:, 2 ::word -3 :attempt -4 ::to -5 :attention -5 :back:to -11 ::word
-5 :began -5 :blam 8 :call:capital -4 ::for 6 ::on 6 ::the -7 :cast -2 :challeng 2 :charg -6
:cit:word 6 :clear -5 ::word -3 :compar -2 ::with -13 :concern -3 :conclud 4 :consider:word
4 :continu -5 :contrast -7 :cover -5 :credit -3 :criticiz 5 :declin 3 ::to 5 :defend -2 :deliver
-5 :denounc 5 :describ 6 :determin -3 :direct -6 :discus 2 :discuss 3 :draw -2 ::word -4 :encourag
-2 :endors 6 :endorsement -7 :expect 2 ::to 6 :explain 4 :express 4 :favor -4 :fear 6 :feel
-3 :find -4 ::word -3 :fir -7 :focu -2 ::on 3 :focus:on 4 :found -4 :gav -5 :goal -4 :herself
2 :hir -7 :hop 3 :identif 2 :indicat 5 :insist 2 :introduc -8 :know 4 :known:as -3 :launch
-10 :letter -3 :list -3 :look -2 ::at 2 ::word 3 :mad -4 ::a -3 ::word 3 :maintain -13 :mention
4 :nam -4 ::word 3 :nominat -3 :not:a -9 ::the -2 ::to 2 :off -5 ::the -3 :offer:word 2 :oppos
4 :opposition -3 :order 3 :out -3 ::of -6 ::that 9 ::word 2 :plan:word -3 :plann -4 ::to 7
:pledg -3 ::to 7 :point -3 ::out 8 ::to 7 ::word -5 :post -4 :prais 10 :predict 7 :present
-4 :promis 2 ::to 3 :propos 2 ::word -3 :provid -6 ::word -4 :question:word -8 :recall -2 :referenc
-4 :referr:to 3 :reflect -3 :refus 6 ::to 5 :reject 4 :releas:a -4 :report:word 2 :requir -4
:respond:to -4 :reveal 3 :sa 2 ::the 4 ::they 2 :said:, 4 ::. 7 ::at -7 ::capital -2 ::he 8
::his 4 ::in -4 ::it 5 ::of -11 ::she 5 ::that -2 ::the 8 ::they 6 ::word 4 :saw -3 :say:he
7 ::that 2 ::the 6 ::word 8 :se:word 7 :seem:to 3 :sent -6 :shar -5 :show:name 8 ::that 7 :sign
-4 :sought:to 3 :speak:word -3 :spok -5 :stanc -4 :statement:word 3 :struggl -8 :suggest 5
:support:for 3 ::name -4 ::the 8 :surpris -4 :taken -3 :talk -3 ::about 8 :tell -2 ::word 3
:thank -3 :think 3 :told:capital -3 ::name -5 ::the 5 ::word 3 :took -6 :tr -6 ::to -3 :urg
4 :view -4 :vow 8 ::to 4 :warn 6 :will -2 ::word -2 :worr 6 :wrot -3 ::in -8 type:it -3 :name
-4 :place -4 :who -3`,
    0.1,
  ),
  reporting: `accept accord accus accusation acknowledg acquiesc addres address admit admitt advic advis
advocat agre aim alarm alleg allow anger announc announcement answer anxiet apologiz appear
applaud appoint approv argu argument articulat ask assail assert assertion assum assur attack
attempt attention attribut awar back balk began belief believ blam blast boast boo call cast
challeng champion charg cheer cit claim clarif clear compar complain complaint conced concern
conclud condemn confident confirm congratulat consider continu contrast conversation convinc
cover credit critical criticism criticiz critiqu decid declar declin decr deem deep defend
deliver demand demonstrat den denounc describ detail determin devot direct disappoint disavow
disclos discus discuss dislik dismiss display disput distanc doubl doubt draw drew eager echo
embrac emphasiz encourag endors endorsement enjoy envision estimat expect explain expos expres
express favor fear feel felt fil find fir focu focus forecast forward found gav goal hail herself
highlight hint hir hop hopeful identif ignor imagin indicat inform insist intend introduc invok
jok knew know known laid lambast lament lash launch lay lean learn length letter link list
look mad maintain meant mention mind mock nam negativ nominat not notic notion off offer opinion
oppos opposition order out outlin paint pass persuad plan plann plead pledg point portray post
prais predict prefer preferr present press pressur project promis promot propos provid publish
push question quick quot rail rattl realiz rebuff rebuk rebut recall recogniz recommend recount
referenc referr reflect refus regard reiterat reject releas reluctant remember remind renew
repeat report request requir respond restrict reveal sa said saw say scar se seek seem seen
sent shar show shown sign signal skeptical slam slamm sought sound speak speculat speculation
spok spoken stanc statement stress struck struggl su suggest suggestion support surpris suspect
swip taken talk tell tend thank think thought threaten told took tout tr underscor understand
urg view voic vow want warn weigh welcom will wonder worr writ written wrot`.split(/\s+/),
};
