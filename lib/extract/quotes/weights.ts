import type { Model } from './attribution.ts';
import { unpack } from './packed.ts';

/** Learned by `npm run eval -- train-speakers` from counts of general features; not edited by hand. */
export const MODEL: Model = {
  source: unpack(
    `after1:bond:according 6 ::apposition -5 ::inverted -8 ::participle -6 ::phrase -5 ::subject 2 :dependent -7 :he -1
:i -12 :it -9 :lead:colon -12 ::comma -8 ::cue -10 ::none 6 ::other -5 ::verb -4 ::word -8 :name 4 :nominal -8 :opens
6 :organization -10 :other 5 :place -5 :tail:comma 1 ::none -9 :they -12 :who -9 again 7 :bare:far -6 ::next 8 ::paragraph
11 :before1 6 :before2 4 :far -8 :left 5 :memory -1 :next 5 :paragraph 9 :paragraph1 -2 :paragraph2 6 :right 18 :sentence
10 apposition:parted -2 bare:after1 7 ::bound 12 ::first 8 ::nominal -16 ::person 8 ::place -11 :before1 5 ::bound
4 ::first 4 ::he 4 ::name 2 ::nominal 4 ::organization -3 ::person 4 ::place -5 ::they -6 ::who 2 :before2 1 ::bound
-2 ::first -2 ::he -4 ::it -4 ::name -2 ::nominal -10 ::organization -5 ::place -2 ::they -2 ::who 7 :memory -4 ::bound
-5 ::first -2 ::he -1 ::nominal 7 ::person -3 :paragraph1:bound 6 ::event -1 ::first 5 ::he 2 ::it -10 ::name -15
::nominal -7 ::organization 4 ::person 2 ::place -4 ::they -4 ::who -9 ::you -2 :paragraph2 -5 ::bound 2 ::event
-8 ::first -2 ::he 1 ::i -1 ::it -7 ::name -14 ::nominal -3 ::organization -3 ::person -8 ::place -9 ::they -5 ::who
-11 before1:bond:according 18 ::apposition -4 ::inverted -7 ::phrase 6 ::relative 6 ::subject 1 :dependent -3 :event
-5 :he -1 :i -18 :it -4 :lead:colon -23 ::comma -3 ::cue -13 ::none 3 ::other -9 ::verb 3 ::word -6 :nominal -1 :opens
3 :organization -4 :other -6 :place -4 :plain 4 :tail:comma -6 ::none -3 ::stop 2 :they -6 before2:bond:apposition
-5 ::inverted -3 ::phrase -7 ::subject 2 :dependent -5 :he 4 :it -4 :lead:colon -16 ::comma 5 ::cue -7 ::other -10
::verb -12 ::word -10 :name -2 :nominal -8 :organization -7 :other -4 :person -5 :place -3 :plain 1 :spoke -4 :tail:comma
-8 ::none -13 ::stop 2 :who 5 bond:according 18 :apposition 4 :participle 2 :phrase 3 :relative -5 :subject 4 bound:event
-11 :free 4 :he 3 :i -13 :it 4 :modifier -21 :name -1 :organization 5 :person 4 :place -11 :preposition -10 :they
-2 :who 3 :you -9 busy:after1 -4 ::bound -6 ::first -3 ::he -2 ::i -4 ::it -6 ::name -4 ::nominal -4 ::organization
-6 ::person -9 ::place -3 ::they -5 ::who -9 :before1 -4 ::he -1 ::i -10 ::it -5 ::name -2 ::nominal -5 ::organization
-4 ::person -3 ::place -4 ::they -4 ::who -6 :before2 -2 ::bound 2 ::first 1 ::he 3 ::it -3 ::name -2 ::nominal -5
::organization -7 ::person -12 ::place -5 ::they 1 ::who -9 :memory:first 2 ::he -7 ::it -5 ::name -6 ::nominal -7
::organization 11 ::person -5 ::who -4 :paragraph1 -3 ::bound -2 ::event -3 ::first -1 ::he -6 ::i -7 ::it -4 ::name
-6 ::nominal -2 ::organization -2 ::person -3 ::place -3 ::they -4 ::who -3 ::you -5 :paragraph2 -3 ::bound -2 ::event
-4 ::first -3 ::he -3 ::i -2 ::it -3 ::name -3 ::nominal -4 ::organization -4 ::person -3 ::place -2 ::they -5 ::we
-3 ::who -4 ::you -1 dependent:addressed -7 :modifier -9 :preposition -3 first:after1 1 :before1 2 :before2 -1 :left
8 :memory 1 :paragraph2 -3 :right 2 inverted:parted 5 left:according:before 7 ::lead:comma 5 :::word 4 ::other 7
::tail:none 8 :::stop -1 :apposition:before 3 ::lead:colon 8 :::comma 2 :::cue 9 :::other 10 ::plain 6 ::tail:comma
8 :::none 1 :::stop 2 :at:1 -15 ::12 5 ::24 4 ::6 4 ::far 2 :before:other 1 ::plain 4 ::reach:1 9 :::24 -2 :::3 3
:::6 4 :::far -7 :colon:before 1 ::lead:colon 6 ::other 1 :dependent -9 :event -2 :he 7 :i 5 :inverted:before -8
::lead:colon -6 :::comma 3 :::other 1 :::word -16 ::plain -8 ::tail:comma -11 :::none -17 :::stop -1 :it -2 :lead:colon
2 ::comma 5 ::cue -3 ::other 1 ::verb -6 ::word 5 :name -3 :organization -2 :parted -11 :participle:before -2 ::lead:word
-7 ::other 2 ::plain -18 ::tail:none -4 :::stop -16 :person 7 :phrase:before 3 ::lead:comma -1 :::other 5 ::other
-4 ::plain 6 ::tail:comma -3 :::none 3 :::stop 1 :place -9 :relative:before -8 ::lead:word -4 ::other -1 ::plain
-14 ::tail:none -9 :::stop 1 :subject:before 3 ::lead:colon -4 :::comma 2 :::cue -2 :::other 8 :::verb 3 :::word
5 ::plain 6 ::tail:comma 5 :::stop 3 :tail:comma -2 ::none 5 ::stop 4 :they 5 :we -4 :who 4 :you -11 memory:bond:according
-4 ::apposition 4 ::inverted -9 ::phrase -5 ::subject -1 :dependent -6 :he -6 :it -5 :lead:colon -9 ::comma -7 ::cue
-11 ::none 2 ::other -17 ::verb -6 ::word -9 :name -6 :nominal -3 :opens 2 :organization 9 :other -6 :person -5 :plain
-1 :spoke -10 :tail:comma 2 ::none -16 ::stop -4 :who -4 paragraph1:bond:according -6 ::apposition -4 ::colon -13
::inverted -7 ::participle 6 ::relative -1 ::subject 1 :dependent -3 :event -2 :he -4 :i -6 :it -5 :lead:colon -10
::comma -8 ::cue -9 ::other 6 ::verb -6 ::word -8 :name -12 :nominal -3 :other -2 :person -2 :place -3 :plain 2 :spoke
-6 :tail:none -6 ::stop -4 :they -4 :we -10 :who -4 :you -4 paragraph2:bond:according -3 ::apposition -1 ::colon
-4 ::inverted -9 ::participle 7 ::phrase -2 ::relative -5 ::subject -3 :dependent -4 :event -5 :he -2 :i -2 :it -3
:lead:colon -6 ::comma -5 ::cue -8 ::none -2 ::other -7 ::verb -6 ::word -4 :name -7 :nominal -4 :opens -2 :organization
-4 :other -3 :person -4 :place -3 :plain -1 :spoke -10 :tail:comma -1 ::none -4 ::stop -6 :they -5 :we -7 :who -5
:you -1 participle:parted -16 phrase:parted 1 place:after1 -1 :before2 -1 :left 5 :memory -1 :paragraph1 -2 :paragraph2
-3 :right 3 right:according:after 17 ::lead:none 8 ::other 17 ::tail:comma 8 :after:other 3 ::plain 6 ::reach:1 8
:::24 -5 :::3 7 :::6 3 :::far 11 :apposition:after 1 ::lead:none 5 :::word -8 ::other -15 ::plain 2 ::tail:comma
5 :::none -8 :at:1 9 ::12 -3 ::24 -2 ::3 1 ::6 1 ::far -5 :dependent -5 :event -7 :he -1 :inverted:after 5 ::lead:comma
8 :::none 2 :::other 2 ::plain 5 ::tail:comma 1 :::none 4 :::stop 9 :it -13 :lead:colon 15 ::comma -4 ::cue -3 ::none
4 ::other -2 ::verb -3 ::word -1 :nominal 4 :opens 4 :organization 2 :parted 9 :participle:after 1 ::lead:none 2
::other 1 ::tail:comma -17 :person 8 :phrase:after 1 ::lead:none 4 :::word -2 ::other -10 ::plain 7 ::tail:comma
-7 :::none 1 :place -13 :relative:after 2 ::lead:none 3 ::other 3 ::tail:comma 2 :subject:after 4 ::lead:colon 17
:::none 3 :::other 3 ::other -8 ::plain 6 ::tail:comma 2 :::none 7 :::stop -7 :tail:comma 2 ::stop 8 :they -17 :who
-22 silent:bare -14 :busy 3 :lead:colon -6 ::comma -4 ::cue 6 ::none -10 ::other -6 ::verb 3 ::word 7 :tail:comma
2 ::none -1 ::stop -3 :unbound -1 subject:parted -13 type:event -2 :he 1 :i -3 :it -6 :name -1 :nominal -2 :person
1 :place -8 :they -3 :we -8 :who -2 :you -13 unbound:after1 -8 :before1 -3 :before2 -2 :event -1 :he -3 :i 1 :it
-11 :left 3 :memory -4 :name -8 :nominal -2 :organization -2 :paragraph1 -4 :paragraph2 -5 :person -2 :place -6 :right
-4 :they -3 :we -1 :who -6 :you -11 voice 1 :after1 4 :before1 2 :before2 -11 :left 4 :paragraph1 -1 :right -1`,
    0.1,
  ),
  referent: unpack(
    `gender:same 2 :unsexed -1 gone -6 he:order:0 1 ::1 2 ::2 2 :person 2 :spot:0:dependent 11 :::first 13 :::other 8
:::quoted -2 :::speaker 14 ::10 -9 ::1:aside 4 :::first 8 :::other 3 :::speaker 3 ::2:aside -14 :::dependent -4 :::first
3 :::other -7 :::quoted -2 :::speaker 2 ::5 -6 :::dependent -6 :::first -4 :::other -7 :::quoted -16 :::speaker -12
::far -10 :turn1 2 heard 2 :he 1 :quiet -1 :she 4 :turn0 1 :turn1 4 :turn2 1 :turn3 -4 it:organization 2 :quiet 3
:spot:far -19 none -12 :first -12 :he -11 :later -9 :she -12 order:0 1 :1 4 :2 2 :3 3 :4 -3 she:order:0 -2 ::1 2
::2 1 ::3 3 :person 3 :quiet -1 :spot:0:dependent 2 :::other -3 :::quoted -5 :::speaker -11 ::10 -7 ::1:dependent
2 :::first 1 :::other 1 ::2:dependent 3 :::first 4 :::other 6 :::quoted 4 :::speaker -4 ::5 -5 :::dependent 6 :::first
-3 :::other -14 :::speaker 5 ::far -2 :turn0 3 :turn1 3 spot:0:dependent 11 :::quiet -3 :::same 9 :::turn0 6 :::turn1
12 ::first 10 :::quiet 8 :::same 15 ::other 6 :::quiet 8 :::same 9 :::turn1 -7 ::quoted -3 :::quiet -18 :::same -1
:::turn1 3 :::turn2 -17 :::unsexed -12 ::speaker 9 :::quiet 14 :::same 6 :::turn0 9 :10 -10 ::quiet -9 ::same -10
::turn1 -22 ::turn2 -12 ::turn3 -10 ::unsexed -6 :1:aside 6 :::same 4 :::turn0 -2 ::dependent 4 :::quiet 4 :::same
5 :::turn0 -10 :::turn1 -1 :::turn2 7 :::turn3 10 :::unsexed -3 ::first 8 :::quiet 8 :::same 4 :::turn0 -4 :::turn1
7 :::unsexed 14 ::other 4 :::quiet 1 :::same 3 :::turn1 -2 :::turn2 2 :::turn3 5 :::unsexed 3 ::quoted:quiet -24
:::same 2 :::turn1 -2 ::speaker 4 :::quiet 7 :::same 3 :::turn1 11 :2:aside -14 :::same -14 ::dependent -2 :::same
2 :::turn0 -7 :::turn1 1 :::turn2 -2 :::unsexed -23 ::first 4 :::quiet -2 :::same 4 :::turn0 5 :::turn1 -6 ::other
-1 :::quiet -1 :::same -3 :::turn0 6 :::unsexed 1 ::quoted 1 :::quiet -28 :::same 3 :::unsexed -13 ::speaker -2 :::same
-1 :::turn0 1 :::turn1 -8 :::unsexed -17 :5 -6 ::aside -15 :::same -15 ::dependent -1 :::quiet -6 :::same -8 :::turn0
6 :::turn1 4 :::turn2 -19 :::unsexed 6 ::first -3 :::quiet -11 :::same -1 :::turn0 2 :::turn1 -8 :::turn2 10 :::unsexed
-14 ::other -5 :::quiet -12 :::same -5 :::turn1 -12 :::turn2 -17 :::unsexed -15 ::quiet -8 ::quoted -4 :::quiet -17
:::same -3 :::unsexed -6 ::same -8 ::speaker -4 :::same -3 :::turn0 3 :::turn1 -9 :::turn2 -18 :::unsexed -21 ::turn0
5 ::turn1 -6 ::turn2 -16 ::unsexed -1 :far -8 ::quiet -5 ::same -8 ::turn0 -14 ::turn1 -22 ::turn2 -14 ::turn3 -13
::unsexed -7 times:1 4 :2 -1 :3 3 :4 2 :5 -1 :6 2 turn0:1 7 :10 -8 :2 2 :5 -5 :far -12 :goes-on 1 :same 1 :says 2
:shared 2 ::same 2 :sole -2 ::same -2 turn1:same 2 :unsexed 3 turn2:same 2 :unsexed -8 turn3:same 4 :unsexed -20
unheard 2 :it 3 :quiet 1 :turn0 3 :turn1 -2 :turn2 -4 :turn3 2 voice:quiet 1 :turn0 1 :turn1 4`,
    0.1,
  ),
  quotation: unpack(
    `after:a -3 :and 3 :but 3 :for 3 :he 2 :in 1 :of 6 :on -4 :said 2 :she 4 :that -1 :the 4 :to 3 :with -1 all 2 alone
2 attributed:2 -4 :3 -1 ::more 1 ::short -6 :4 -2 ::middle -5 ::one -2 ::short -1 :5 2 ::middle 2 ::more 2 ::one
1 ::short 1 before:a 1 ::middle 1 ::one 3 :an -1 :and:short -2 :are 3 :as 6 ::short 2 :be 3 :for -3 :had 3 :is:short
-3 :of -1 ::short -1 :that 3 :the:one -4 ::short 2 :to 2 ::middle 5 :was 1 :were 4 :would 1 bond:other:far:after:more
4 :::before 2 ::::middle 1 ::::more 4 ::::one 3 ::::short 1 ::near:before 1 ::::middle 1 ::::more -1 ::::one 3 ::::short
3 :plain:far:after 2 ::::more 2 :::before 2 ::::middle 3 ::::more 2 ::::one 1 ::::short 1 ::near:after 2 ::::middle
2 ::::more 2 ::::short 3 :::before 2 ::::middle 1 ::::more 2 ::::one 2 by:name:middle 2 ::more 2 ::one 3 ::short
1 :nominal:middle 3 ::more 3 ::one -4 ::short 2 :pronoun:middle 2 ::more 2 ::one 6 ::short 1 case:capital 2 ::middle
1 ::more 2 ::one -4 :lower 2 ::middle 2 ::more 2 ::one 1 ::short 1 clause:middle 2 :more 2 ends:adjective:middle
2 ::one -2 :noun:one 1 ::short 1 exclaimed 3 :middle 3 :short -1 hyphen:middle 2 :one 1 :short 5 lead:, 2 ::middle
-1 ::more 2 ::titled 1 lead:: 1 :auxiliary 2 ::middle 2 ::more 3 ::one 4 :capital -2 :conjunction 1 ::middle -2 ::more
3 ::one 3 ::short 2 :cue 4 ::titled 6 :determiner:middle 4 ::more 3 ::one -1 ::short 1 ::titled -1 :ed 3 :ing 3 :name
1 ::more 3 ::one -3 ::short 5 ::titled -5 :none 2 ::middle 3 ::more 2 ::short 3 ::titled 2 :plain 3 :preposition:middle
3 ::more 2 ::one 1 ::short 1 ::titled -6 :pronoun 3 :word 1 ::middle 1 ::more 3 ::one 1 ::short 2 ::titled -3 length:12
2 ::stop:comma 2 :::none 2 :::stop 2 :1:stop:comma -2 :::none 1 :::stop 3 :2:stop:comma 1 :::stop 2 :3 1 ::stop:comma
-1 :::none 2 :::stop 2 :4 1 ::stop:comma 1 :::stop 3 :5 1 ::stop:comma 1 :::none -1 :::stop 1 :6 2 ::stop:comma 2
:::none 2 :::stop 3 :long 2 ::stop:comma 2 :::long -1 :::none 2 :::stop 1 link:apposition:after:more 3 ::before:middle
4 :::more 2 :::one 3 :::short 2 :colon:before:more -9 :inverted:after:more 2 :subject:after:middle 2 :::more 2 :::one
1 :::short 1 ::before:middle 2 :::more 3 :::one 1 :::short 1 loose 1 :away:more 2 ::one -1 :more 2 :nobody:more -2
::one -6 ::short -1 :one -2 :short -1 mates:long:middle 1 ::one 3 ::short -1 :many:short -1 :none:middle 2 ::short
1 :one:short 2 next:- -3 :auxiliary:one -3 :capital 1 ::more 2 :conjunction 2 ::middle 2 ::more 2 ::one 1 ::short
2 ::titled 1 :determiner 2 ::middle -4 ::more 2 ::one 3 :ed 1 :name 2 ::middle 2 ::more 2 ::short 2 :none 2 ::middle
3 ::more 2 ::one 1 ::short 3 ::titled -3 :plain 2 ::middle 2 ::more 3 :preposition 2 ::middle 2 ::more 4 ::one 3
::short 2 ::titled -2 :pronoun 2 ::middle 1 ::more 2 :word -1 ::middle 2 ::more 2 ::one 1 ::short -2 ::titled -4
open -13 opens:a 2 :i 2 :ing:middle -1 ::short 2 :not -2 :small:middle 2 ::short 1 :the -2 :this 1 :very 3 :we 2
owned:middle 1 :more 2 :one -4 :organization:possessive:titled -11 :person:plain:more 3 :short -1 stop:comma 2 :long
-1 :none 1 :stop 2 titled -2 :3 -7 :5 -3 :after:word:determiner -4 :comma -2 :mates:0 1 ::1 -5 :middle -2 :more -3
:none -1 :short -2 :stop -2 :verbs:none:none 1 :::plain -2 ::plain:none -6 verbs:cue:cue 2 :::one 2 :::short 2 ::none
2 :::middle 2 :::one 1 :::short 2 ::plain 2 :::short 2 :none:cue -5 :::one -4 :::short -4 ::none -2 :::one -1 :::short
-3 ::plain 1 :::middle 2 :::one -1 :plain:cue 3 :::middle 1 :::one 7 :::short 1 ::none 3 :::middle 2 :::one 2 :::short
3 ::plain 2 :::short 2 voice 2 :middle 2 :more 1 :short 6 work -7 :short -4 :titled:right -4`,
    0.1,
  ),
  certainty: unpack(
    `agrees 27 all 42 away:0.95 75 :0.98 15 :0.995 59 :bound 20 bond:apposition 40 :inverted 58 :none -14 kind:full:organization
38 ::person 127 :name 39 :pronoun -9 :short:person 115 name:0.5 -34 :0.65 -57 :0.8 17 :0.9 41 :0.95 48 :0.98 79 :0.995
145 :low -70 named:0.8 -19 :0.9 84 :0.995 53 near:0.5 -28 :0.65 29 :0.9 -29 :0.95 29 :0.98 43 :0.995 49 :bound 33
:loose 10 :low 35 pronoun:0.8 48 :0.95 28 :0.995 -32 remembered:0.5 -49 :0.8 51 :0.9 95 :0.95 152 :0.98 170 :0.995
165 share:0.5 -15 :0.65 -45 :0.8 10 :0.9 42 :0.95 45 :0.98 34 :0.995 55 :low -85 sign:gender:same -31 :rivals:0 12
:turn0:0 25 ::1 21 ::2 23 ::goes-on -60 ::says 24 ::shared -9 ::sole 9 :unheard -33 :voice:quiet 23 ::turn0 -9 ::turn1
-22 unsexed -39`,
    0.01,
  ),
  reportCertainty: unpack(
    `all -31 bond:according 39 :apposition 31 :inverted -139 :none -27 :phrase -29 :shared -29 :subject 50 dependent:preposition
-80 kind:acronym:organization 15 :full:organization 18 ::person 71 ::place -77 :pronoun -20 :short:person 75 name:0.5
12 :0.65 35 :0.8 27 :0.9 46 :low -21 named:0.8 19 :0.9 -24 :0.995 24 namesakes -12 near:0.5 -26 :0.65 -9 :0.8 17
:0.9 29 :bound -16 :loose -27 :low -47 pronoun:0.5 -12 :0.65 -17 :low -46 quotes:before -46 :none -23 remembered:0.5
-78 :0.65 -61 :0.8 -23 :0.9 16 :0.95 -19 :0.98 36 :low -139 share:0.5 -26 :0.65 -9 :0.8 17 :0.9 29 :low -47 sign:gender:same
87 :heard 19 :rivals:0 -17 ::2 30 :turn0:1 38 ::2 -36 ::5 35 ::says -41 ::shared -8 ::sole 39 :voice:quiet -13 ::turn0
12 ::turn1 -19 size:100 -25 :15 18 :40 -19 :long -24 stem:accord 23 :announc 41 :appear -126 :ask -78 :attack -60
:not -31 :plan -51 :said 43 :say 71 :seem -108 :suggest 29 :support -11 :told 60 unsexed -73`,
    0.01,
  ),
  end: unpack(
    `,:12 4 :2 6 :6 5 :long -6 -:12 6 :24 4 and:24 -4 :3 10 :long -5 as:1 -4 at:,a 10 :,and 5 :,but 5 :,he 7 :,name:clause
11 :,saying 13 :,the 7 :,which 12 :,who 8 :24 -5 :about -4 ::phrase -4 :against -4 :among -7 :at:clause -4 :end:clause
8 :if -4 :into -6 :on:pronoun -6 ::to -7 :over -4 ::phrase -4 :saying -6 :with:name -7 bare:,and 7 :,but 11 :,ing
8 :about -4 :clause:end 4 ::in -4 :end 6 :phrase:, 4 ::- 8 ::about -4 ::end 5 ::who -7 :preposition:end 4 ::to -9
:pronoun:, 5 ::end 5 :to:, 6 ::end 7 ::in -4 ::to -7 :when 6 :which -6 by:12 -4 commas:0:, 7 ::- 12 :0:: 11 ::about
-4 ::after 9 ::against -5 ::but 14 ::during 6 ::end 9 ::into -5 ::when 7 ::who -7 ::— 16 :1:, -4 ::and -5 ::as -8
::at -5 ::but -4 ::by -5 ::in -6 ::on -5 ::saying -4 ::which -5 :2:end 10 cue:according:inner -14 :asked:end -4 :attacks:inner
4 :believe:inner -6 :endorsed:inner 5 :found:inner -9 :hoping:inner -5 :noted:inner -7 :offered:inner 5 :praised:inner
5 :question:inner -7 :reported:inner -7 :said:end 12 :say:end 11 :saying:end 9 :says:end 15 :show:inner -7 :showed:inner
-8 :shows:inner -7 :supported:inner 4 :supporting:inner 5 :talking:inner 5 :think:inner -10 :told:end 9 :want:inner
-8 :wants:inner -8 end:2 6 :24 6 :3 -7 for:12 -6 from:12 -7 :24 -5 :6 -7 in:12 -5 length:1:name 8 :2:preposition
6 :3:clause -4 ::name 5 ::preposition 7 on:24 -5 :long -5 or:12 -6 :24 -6 that:2 -11 :3 -9 verb:about -4 :against
-5 :at -5 :by -5 :clause:, 5 ::end 8 :for -7 :from -6 :if -4 :into -5 :name:in -7 ::to -9 :or -6 :over -6 :phrase:by
-6 ::from -5 ::on -7 ::that -8 ::with -5 :preposition:and -4 ::in -7 ::that -9 :pronoun:, 5 :than -7 :to:that -8
:when -4 :with -6 which:24 -5 with:12 -6`,
    0.1,
  ),
  report: unpack(
    `bond:according:a 7 ::before 5 ::nominal 5 ::organization 8 ::the 9 ::word 6 :apposition:name 6 ::place -4 ::to 3
:far:a:person 3 :::word -6 ::by:person 3 ::his:person 4 :::word -5 ::of:word -13 ::that:person -5 ::the:of -5 :::person
-5 ::word:, -6 :::. -4 :::as -12 :::before -4 :::it -4 :::on -6 :::that 8 :inverted:name -7 ::they 7 :participle:person
4 ::that 10 :phrase:word -5 :shared:that 8 ::to 5 ::who -9 :subject:. 10 ::modifier:nominal -6 :::person -3 ::name
7 ::preposition:person -7 :::place 3 :::word -4 ::they 4 ::who -4 clause:. 3 :at 4 :by 5 :his 7 :it 7 :other:before
-3 :out 5 :plain:before 4 follow:. 4 :against 3 :by -5 :in -3 :out 6 :she 6 :they 7 :this 5 :up -3 form:base:far:of
-6 :::that -5 :::which -7 ::inverted -7 ::subject:modifier -3 :ed:phrase 5 :ing:apposition 9 ::phrase 5 :s:far:that
-9 :::the -6 headline 6 lead:far:a -5 ::of 8 :subject:modifier -5 other:according:before 5 :subject:before -5 phrase:,
-5 :a -3 :against -3 :at -5 :before -5 :by -9 :he 3 :in -6 :more -6 :other:before -6 :plain:after -3 :up -8 :with
-5 plain:comma:after -10 :inverted:after -5 quotes:before -4 ::after -4 :cut -13 ::after -13 :none:before -3 side:before
-3 size:15 -11 :40 -6 :long 5 stem:accord:a 7 ::name 4 ::word 6 :accus 5 :agre 6 :announc 8 :appear:to 3 :argu 8
:ask 6 :attack:word -6 :attempt -4 ::to -5 :attention -7 :back -3 :began -8 :call:for 7 ::on 6 ::the -5 :charg -3
:clear -4 :compar -6 :continu -5 :criticiz 9 :declin 6 ::to 9 :deliver -7 :describ 6 :direct -7 :draw -5 :endors
5 :endorsement -5 :expect:to 7 :explain 8 :express 8 :fear 8 :find -8 :fir -4 :focus:on 3 :gav -6 :hop 5 :insist
7 :list -3 :mad -6 :mention 6 :nam -4 :nominat -4 :not:that 11 :off -7 :oppos 6 :opposition -4 :out -3 ::of -7 :pass
-6 :plan:to 4 :pledg -6 ::to 5 :point:to 10 ::word -10 :post -3 :prais 11 :present -4 :promis 4 ::to 3 :propos 5
:provid -5 ::word -5 :question:word -8 :referr:to 7 :refus 5 ::to 5 :releas -3 :report:word 3 :requir -4 :sa 8 :said:,
7 ::. 8 ::at -6 ::he 12 ::it 8 ::of -10 ::she 8 ::the 11 :say:he 13 ::the 10 ::word 12 :seem:to 5 :sent -11 :shar
-5 :show:name 12 ::that 11 :sign -3 :sought:to 4 :speak -3 :spok -7 :statement:word 3 :struggl -7 :suggest 7 ::that
7 :support:name -5 :taken -5 :talk:about 8 :think 8 :told:name -4 :took -10 :tr -7 ::to -3 :urg 8 :warn 9 :will -3
::word -3 :worr 5 :wrot -4 type:it -3 :name -5 :place -5`,
    0.1,
  ),
  reporting:
    `accept accord accus acknowledg addres address admit admitt advocat agre aim alleg allow anger announc answer appear
applaud argu argument ask assail assert assur attack attempt attention back began believ blam blast call cast challeng
charg cit claim clear compar complain complaint conced concern conclud condemn confident confirm congratulat consider
continu convinc critical criticism criticiz decid declar declin deem defend deliver demand demonstrat den denounc
describ detail determin direct discus discuss dismiss disput doubt draw drew eager echo embrac emphasiz encourag
endors endorsement estimat expect explain express favor fear feel fil find fir focu focus found gav goal highlight
hint hop identif ignor indicat insist intend introduc knew know known laid launch lay learn list look mad mention
mock nam nominat not off offer oppos opposition order out outlin pass plan plann plead pledg point portray post prais
predict prefer present press project promis promot propos provid push question rail recall recogniz recommend referenc
referr refus reiterat reject releas remember remind repeat report request requir respond reveal sa said saw say se
seek seem seen sent shar show shown sign signal slamm sought sound speak spok statement stress struggl suggest support
surpris taken talk tell tend thank think thought threaten told took tout tr underscor understand urg view voic vow
want warn will wonder worr writ wrot`.split(/\s+/),
};
