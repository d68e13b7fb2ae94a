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
    `gender:same 3 gone -7 he:order:0 1 ::1 3 ::2 2 :person 2 :spot:0:dependent 11 :::first 13 :::other 9 :::quoted -3
:::speaker 15 ::10 -10 ::1:aside 6 :::dependent 3 :::first 8 :::other 3 :::quoted -1 :::speaker 4 ::2:aside -12 :::dependent
-3 :::first 4 :::other -7 :::quoted -2 :::speaker 2 ::5 -5 :::dependent -5 :::first -2 :::other -3 :::quoted -16
:::speaker -11 ::far -10 :turn1 3 :turn3 -1 heard 2 :he 1 :quiet -1 :she 5 :turn1 4 :turn3 -3 it:organization 2 :quiet
2 none -12 :first -13 :he -12 :later -9 :she -13 order:0 1 :1 3 :2 3 :3 5 :4 -2 she:order:0 -2 ::1 1 ::3 3 :person
3 :spot:0:first -3 :::other -5 :::quoted -3 :::speaker -11 ::10 -7 ::1:dependent 2 :::first 1 :::other 1 :::speaker
1 ::2:dependent 2 :::first 4 :::other 7 :::quoted 5 :::speaker -5 ::5 -4 :::dependent 7 :::other -18 :::speaker 6
::far -4 :turn0 3 :turn1 2 spot:0:dependent 10 :::quiet -3 :::same 9 :::turn0 5 :::turn1 13 ::first 9 :::quiet 7
:::same 16 :::turn0 1 ::other 5 :::quiet 8 :::same 8 :::turn1 -7 ::quoted -3 :::quiet -20 :::same -1 :::turn1 2 :::turn2
-13 :::unsexed -14 ::speaker 7 :::quiet 14 :::same 5 :::turn0 11 :10 -11 ::quiet -8 ::same -10 ::turn0 2 ::turn1
-22 ::turn2 -11 ::turn3 -10 ::unsexed -6 :1:aside 4 :::same 3 ::dependent 4 :::quiet 3 :::same 4 :::turn0 -9 :::turn1
-2 :::turn2 6 :::turn3 9 :::unsexed -3 ::first 8 :::quiet 6 :::same 4 :::turn0 -4 :::turn1 6 :::unsexed 14 ::other
4 :::quiet 1 :::same 3 :::turn1 -2 :::turn2 3 :::turn3 5 :::unsexed 1 ::quoted -1 :::quiet -22 :::same 4 :::turn1
-1 ::speaker 3 :::quiet 6 :::same 4 :::turn0 1 :::turn1 8 :2:aside -12 :::same -12 ::dependent -2 :::same 1 :::turn0
-5 :::turn2 -1 :::unsexed -26 ::first 4 :::quiet -3 :::same 4 :::turn0 7 :::turn1 -6 ::other -3 :::same -3 :::turn0
4 :::unsexed 1 ::quoted 2 :::quiet -32 :::same 3 :::unsexed -12 ::speaker -3 :::same -2 :::turn0 4 :::turn1 -8 :::unsexed
-20 :5 -5 ::aside -15 :::same -15 ::dependent -1 :::quiet -7 :::same -8 :::turn0 6 :::turn1 5 :::turn2 -20 :::unsexed
6 ::first -2 :::quiet -15 :::same -1 :::turn0 1 :::turn1 -9 :::turn2 8 :::unsexed -20 ::other -5 :::quiet -15 :::same
-8 :::turn1 3 :::turn2 -17 :::unsexed -3 ::quiet -11 ::quoted -3 :::quiet -20 :::same -3 :::unsexed -8 ::same -7
::speaker -4 :::same -3 :::turn0 3 :::turn1 -7 :::turn2 -18 :::unsexed -23 ::turn0 5 ::turn1 -9 ::turn2 -17 ::unsexed
-1 :far -9 ::quiet -6 ::same -8 ::turn0 -11 ::turn1 -23 ::turn2 -14 ::turn3 -14 ::unsexed -6 times:1 3 :2 -2 :3 2
:4 1 :5 -3 turn0:1 6 :10 -8 :2 2 :5 -5 :far -13 :same 1 :says 2 :shared 2 ::same 2 :sole -2 ::same -2 turn1:same
1 :unsexed 4 turn2:same 2 :unsexed -7 turn3:same 2 :unsexed -22 unheard 2 :he 1 :it 2 :she 1 :turn0 2 :turn1 -3 :turn2
-6 :turn3 2 voice:turn0 1 :turn1 3`,
    0.1,
  ),
  quotation: unpack(
    `after:a -3 :and 3 :as 7 :because 3 :but 2 :by 7 :for 3 :he 2 :in 1 :is -10 :mr. -1 :of 6 :on -4 :said 2 :she 4 :that
-1 :the 3 :to 4 :who -3 :with -2 all 2 alone 2 attributed:0 -8 :1 2 :2 -4 ::short 2 :3 -1 ::more 2 ::short -6 :4
-2 ::middle -4 ::one -3 ::short -1 :5 2 ::middle 2 ::more 2 ::one 1 ::short 1 before:a 1 ::middle 1 ::one 3 :an -2
::short 8 :and:middle -5 ::one 4 ::short -2 :are 3 :as 4 ::middle 8 ::one 9 ::short 3 :be 3 :called 1 :for -3 :had
3 :has 3 :his -3 :in -3 :is:short -3 :it 3 :of -2 ::short -1 :on -3 :said 5 :that 3 ::middle -1 :the:middle 1 ::one
-3 ::short 2 :to 2 ::middle 5 ::short 1 :was 1 :were 4 :with 2 :would 1 bond:other:far:after:more 2 :::before 2 ::::middle
1 ::::more 4 ::::one 3 ::::short 1 ::near:after -1 ::::more -1 :::before 1 ::::middle 1 ::::more -1 ::::one 3 ::::short
3 :plain:far:after 2 ::::more 2 ::::short 2 :::before 2 ::::middle 3 ::::more 2 ::::one 1 ::::short 1 ::near:after
2 ::::middle 2 ::::more 2 ::::one 4 ::::short 3 :::before 2 ::::middle 1 ::::more 2 ::::one 3 ::::short 1 by:name:middle
2 ::more 2 ::one 3 ::short 1 :nominal:middle 3 ::more 3 ::one -4 ::short 2 :pronoun:middle 2 ::more 2 ::one 5 ::short
1 case:capital 2 ::middle 1 ::more 2 ::one -4 :lower 2 ::middle 2 ::more 2 ::one 2 ::short 1 clause:middle 2 :more
2 ends:adjective:middle 2 ::one -2 :noun:one 1 ::short 1 exclaimed 3 :middle 3 :short -1 hyphen:middle 3 :one 1 :short
5 lead:, 2 ::middle -1 ::more 2 ::titled 3 lead:: 1 :auxiliary 2 ::middle 2 ::more 3 ::one 4 :capital -2 ::more 2
:conjunction 1 ::middle -1 ::more 3 ::one 2 ::short 2 :cue 4 ::middle 3 ::more 4 ::short 4 ::titled 6 :determiner:middle
4 ::more 3 ::one -1 ::short 1 ::titled -2 :ed 4 ::one -1 :ing 3 :name 1 ::middle 3 ::more 3 ::one -2 ::short 5 ::titled
-5 :none 2 ::middle 3 ::more 2 ::one 4 ::short 3 ::titled 1 :plain 3 :preposition:middle 3 ::more 3 ::short 2 ::titled
-6 :pronoun 2 ::more 3 :word 1 ::middle 1 ::more 3 ::one 1 ::short 2 ::titled -4 length:12 2 ::stop:comma 2 :::none
1 :::stop 2 :1:stop:comma -3 :::none 1 :::stop 3 :2:stop:comma 1 :::stop 2 :3 1 ::stop:comma -1 :::none 2 :::stop
2 :4 2 ::stop:comma 1 :::stop 2 :5 1 ::stop:comma 2 :::stop 1 :6 2 ::stop:comma 2 :::none 2 :::stop 3 :long 2 ::stop:comma
2 :::long -1 :::none 2 :::stop 1 link:according:after:more 5 :apposition:after:more 3 ::before:middle 4 :::more 2
:::one 3 :::short 2 :colon:before:more -9 :inverted:after:more 2 :::short 2 :subject:after:middle 2 :::more 2 :::one
1 ::before:middle 2 :::more 3 :::one 1 :::short 2 loose 1 :away:more 2 ::one -1 :more 2 :nobody:more -1 ::one -4
::short -2 :one -2 mates:long:middle 1 ::one 3 ::short -1 :many:one -1 :none:middle 2 ::short 1 :one:short 2 next:-
-3 :auxiliary 1 ::one -2 ::short 1 ::titled -4 :capital 1 ::middle 3 ::more 2 :conjunction 2 ::middle 1 ::more 2
::one 1 ::short 2 ::titled 2 :determiner 2 ::middle -4 ::more 2 ::one 3 ::titled 6 :name 2 ::middle 2 ::more 2 ::one
4 ::short 2 :none 2 ::middle 3 ::more 2 ::one 1 ::short 3 ::titled -3 :plain 2 ::middle 2 ::more 3 ::short 1 :preposition
2 ::middle 2 ::more 4 ::one 3 ::short 1 ::titled -2 :pronoun 2 ::middle 1 ::more 2 ::short 1 ::titled 7 :word -1
::middle 2 ::more 2 ::one 2 ::short -3 ::titled -4 :— -7 open -13 opens:a 2 :he -3 :i 2 :ing:middle -1 ::one 3 ::short
2 :it's 3 :it’s 3 :no -3 :not -2 :small:middle 2 ::short 1 :the -1 :this 1 :very 3 :we 2 owned:middle 1 :more 2 :one
-4 :organization:possessive:titled -11 :person:plain:more 3 stop:comma 2 :long -1 :none 1 :stop 2 titled -2 :3 -5
:4 -1 :5 -3 :after:word:determiner -4 :comma -2 :mates:1 -5 ::2 -5 :middle -2 :more -4 :none -1 :short -1 :stop -2
:verbs:cue:cue -1 ::none:cue 1 :::plain -3 ::plain:none -6 verbs:cue:cue 2 :::one 2 :::short 2 ::none 2 :::middle
3 :::one 1 :::short 2 ::plain 2 :::middle 4 :::short 2 :none:cue -5 :::middle -4 :::one -4 :::short -4 ::none -2
:::one -1 :::short -3 ::plain 1 :::middle 2 :::one -2 :plain:cue 3 :::middle 2 :::one 7 :::short 1 ::none 2 :::middle
2 :::one 2 :::short 3 ::plain 2 :::middle 3 :::short 2 voice 2 :middle 2 :more 1 :short 5 work -6 :short -4 :titled:near
-7 ::right -5`,
    0.1,
  ),
  certainty: unpack(
    `agrees 31 all 31 away:0.65 -78 :0.8 50 :0.9 294 :0.95 69 :0.98 48 :0.995 63 :bound 5 :loose -47 bond:apposition 38
:inverted 72 :participle 50 :phrase -20 :subject 9 dependent:modifier -213 :preposition -90 kind:full:organization
27 ::person 125 :name 68 :pronoun -18 :short:person 110 name:0.5 -42 :0.65 -23 :0.8 29 :0.9 47 :0.95 55 :0.98 78
:0.995 141 :low -34 named:0.9 51 :0.995 53 near:0.5 -6 :0.65 16 :0.95 52 :0.98 42 :0.995 53 :bound 23 :loose 11 :low
17 pronoun:0.65 91 :0.8 40 :0.9 -19 :0.95 35 :0.98 12 :0.995 -25 remembered:0.5 -73 :0.65 -25 :0.8 14 :0.9 82 :0.95
198 :0.98 154 :0.995 134 :low -125 share:0.5 13 :0.65 -34 :0.9 18 :0.95 45 :0.98 34 :0.995 63 :low -74 sign:gender:same
-25 :heard 5 :turn0:0 36 ::1 35 ::2 15 ::goes-on -60 ::says 34 ::shared -14 ::sole 27 :unheard -26 :voice:quiet 47
::turn0 -18 ::turn1 -13 unsexed -54`,
    0.01,
  ),
  reportCertainty: unpack(
    `all -31 bond:according 45 :apposition 35 :colon 114 :comma -42 :inverted -184 :none -12 :phrase -24 :shared -36 :subject
59 cue:according 37 :accused -33 :announced 25 :appeared -95 :argued -27 :asked -99 :call 70 :called -28 :criticized
-83 :declined 66 :endorsed -67 :expected -152 :found -31 :made -76 :not -111 :noted 99 :out -92 :proposed -69 :referring
25 :reported 38 :said 42 :say 20 :saying 41 :says 54 :seemed -106 :seems -123 :sought 43 :suggested 13 :support 20
:told 41 dependent:modifier -83 :preposition -128 described:0.65 -140 kind:full:person 54 ::place -56 :name -12 :nominal
-267 :pronoun -48 :role:person -214 :short:person 48 name:0.65 36 :0.8 26 :0.9 57 :low -23 named:0.9 -28 :0.995 16
namesakes -8 near:0.5 -22 :0.8 19 :0.9 31 :bound -15 :loose -12 :low -51 nominal:0.5 -95 pronoun:0.5 -30 :0.65 -18
:0.8 32 :low -59 quotes:before -45 :none -16 remembered:0.5 -84 :0.65 -65 :0.8 -14 :0.9 28 :0.95 -26 :0.98 44 :0.995
21 :low -140 share:0.5 -22 :0.8 19 :0.9 31 :low -51 sign:gender:same 103 ::unsexed 88 :heard 14 :rivals:0 -14 ::1
-13 ::2 14 :turn0:1 20 ::2 -6 ::5 54 ::says -32 ::shared 10 :unheard -7 :voice:turn0 5 ::turn1 -27 ::turn2 -14 size:100
-21 :15 72 :40 -15 :long -40 unsexed -103`,
    0.01,
  ),
  end: unpack(
    `,:12 4 :2 7 :3 5 :6 6 :long -6 -:12 6 :24 3 about:24 -3 :6 -4 after:24 -3 and:1 6 :2 6 :24 -4 :3 7 :6 5 :long -5
as:24 -4 :long -4 at:,a 6 :,and 5 :,as 4 :,but 5 ::phrase 5 :,he 6 :,in -3 :,including -12 :,ing 3 :,name:clause
9 ::preposition 4 :,saying 8 :,the 4 ::phrase 3 :,which 6 :,while 10 :,who 7 :-mark 8 :12 -3 :24 -5 :about -4 ::clause
-3 ::phrase -4 :against -4 ::phrase -4 :among -6 :as:name -8 :at:clause -4 :by:clause -4 :end 5 ::clause 5 ::pronoun
3 :for -3 ::name -4 ::phrase -3 ::pronoun -3 :from -3 ::clause -3 ::to -4 :if -4 ::phrase -6 :in:clause -3 ::to -3
:into -5 :on:pronoun -4 ::to -5 :or -4 ::clause -3 ::phrase -4 :over -4 ::phrase -4 :saying -5 ::phrase -5 :than
-3 :that -3 ::name -3 ::phrase -3 ::pronoun -3 ::to -3 :to -3 ::clause -3 ::name -3 ::phrase -3 ::preposition -4
::to -3 :where -8 :which -4 :who -3 ::phrase -3 ::preposition -6 :with -4 ::name -4 ::preposition -3 ::pronoun -3
::to -4 bare:,and 7 :,but 9 :,ing 6 :,saying 6 :,which 6 :about -4 :before 6 :clause:and -4 ::in -5 ::on -4 ::that
-4 :during 9 :end 4 :if -4 :into -5 :name:for -3 :phrase:, 4 ::- 8 ::about -4 ::at 4 ::but 7 ::end 4 ::for -3 ::who
-3 :preposition:, 4 ::end 5 ::to -4 :pronoun:, 5 :saying -4 :that -3 :to:, 6 ::end 6 ::in -4 ::on -7 ::that -3 ::to
-4 :when 6 :which -5 :who -3 because:12 -5 by:12 -5 :long -4 commas:0:( 8 ::, 5 ::- 10 :0:: 8 ::about -4 ::after
9 ::against -5 ::among -4 ::but 10 ::end 5 ::for -3 ::from -3 ::if -3 ::into -5 ::or -3 ::over -4 ::that -3 ::to
-3 ::when 6 ::while 4 ::who -4 ::— 11 :1:, -4 ::about -3 ::and -5 ::as -5 ::at -5 ::but -5 ::by -5 ::for -3 ::from
-4 ::in -4 ::on -5 ::or -4 ::saying -3 ::than -4 ::that -3 ::to -3 ::which -4 ::while -6 ::who -3 ::with -3 :2:as
-4 ::end 7 :3:, -4 ::end 5 cue:according:inner -13 :accused:inner -4 :acknowledged:inner 4 :announced:end -3 :argue:inner
-3 :argued:inner -3 :asked:end -6 :attacks:inner 5 :believe:inner -4 :call:inner 3 :cited:inner -4 :criticism:inner
4 :declared:inner 5 :denounced:inner 4 :endorsed:end -8 ::inner 3 :found:inner -8 :hoped:inner -5 :hopes:inner -8
:hoping:inner -4 :insisted:inner -6 :known:inner 3 :look:inner 3 :made:inner 3 :note:inner -4 :noted:end 11 :offered:inner
6 :praised:inner 6 :proposed:inner 4 :question:inner -5 :questions:inner -3 :reported:end 12 :revealed:inner -4 :said:end
8 :say:end 7 :saying:end 6 :says:end 10 ::inner -3 :show:end 9 ::inner -3 :showed:end 11 ::inner -3 :shows:inner
-5 :sought:inner -4 :suggest:inner -4 :suggesting:inner 3 :suggests:inner -4 :supported:inner 5 :supporting:inner
6 :talking:inner 5 :think:end 11 ::inner -4 :told:end 7 :urged:inner -3 :want:inner -7 :wants:inner -6 :will:inner
4 end:2 4 :24 3 :3 -10 for:12 -4 :24 -4 :long -3 from:12 -5 :24 -4 :6 -5 in:1 10 :12 -4 :2 4 :24 -4 :long -4 length:1:name
8 :2:phrase 3 ::preposition 6 ::pronoun -4 :3:clause -4 ::name 5 ::phrase 3 ::preposition 7 on:24 -5 :3 -4 :long
-4 or:12 -4 :24 -4 than:24 -5 that:2 -4 :24 -3 :3 -5 :long -3 to:12 -3 :24 -3 :6 -4 :long -3 verb:,a 6 :,name 3 :,quote
-11 :,saying 9 :,the 6 :,which 5 :about -4 :after -4 :against -5 :as -4 :at -5 :because -3 :before -9 :by -5 :clause:,
4 ::- 5 ::at -3 ::by -3 ::end 6 ::for -3 ::in -3 ::on -4 ::to -3 :for -4 :from -4 :if -5 :in -4 :into -5 :name:in
-6 ::to -4 :on -5 :or -4 :over -6 :phrase:about -4 ::and -4 ::as -5 ::at -6 ::by -6 ::for -3 ::from -4 ::in -4 ::on
-6 ::that -4 ::to -3 ::with -5 :preposition:and -5 ::for -4 ::in -6 ::that -4 ::to -3 :pronoun:, 6 ::for -3 ::in
-4 ::on -4 ::that -3 ::to -3 ::with -3 :since -9 :than -5 :that -3 :to -3 ::and -5 ::that -4 :when -4 :while -7 :who
-3 :with -4 when:12 -6 which:24 -5 who:24 -3 :6 -3 with:12 -5 :24 -4 :long -3 —:12 7`,
    0.1,
  ),
  report: unpack(
    `bond:according:a 11 ::organization 10 ::the 16 ::word 12 :apposition:capital 6 ::place -3 :far:a:word -3 ::as -9
::by:nominal -3 :::person 3 ::for:word 3 ::her:person 5 ::his:he 3 :::person 5 :::word -4 ::in -5 :::of 3 ::of:word
-11 ::the:of -6 :::that 9 ::their:nominal -5 ::word:, -5 :::. -7 :::about 4 :::as -8 :::it -3 :::on -6 :::that 7
:::they 3 :inverted:a -6 ::name -6 ::they 9 :participle:name 8 ::person 4 ::that 11 ::to 3 :phrase:word -4 :shared:name
-5 ::that 9 ::they -7 ::to 4 ::who -10 :subject:. 11 ::how 7 ::modifier:nominal -7 :::place 4 ::name 6 ::preposition:person
-7 :::that 11 ::that 9 ::they 5 ::this 6 ::who -4 clause:by 5 :if 7 :not -3 :on 5 :other:before -3 :plain:before
5 :this 6 :with 4 cue:accused 4 :asked 7 :attention -4 :began -4 :call 3 :calls 3 :challenge -4 :cited 12 :city -13
:claims 4 :clear -3 :considered -4 :continue 4 :continues -11 :credit -6 :criticized 9 :declined 6 :delivered -7
:direct -3 :expected -3 :explained 5 :expressed 6 :favor 5 :filed -4 :find -9 :found 4 :gave -4 :know -4 :list -7
:made -3 :mention 11 :name -5 :noted 11 :off -5 :opposed 6 :order -4 :passed -7 :pledged -5 :point -4 :pointed 5
:points -5 :proposed 4 :pushing 4 :questions -3 :referring 6 :released -3 :responded -3 :says 7 :seem -8 :sent -5
:showed 6 :shows 4 :signed -5 :speaking -7 :spoke -4 :suggested 6 :suggesting 5 :support -5 :taken -3 :think 5 :thinks
5 :took -6 :tried -3 :urged 7 :voice -6 :warned 7 :will -4 follow:- -3 :. 3 :by -4 :in -3 :she 6 :up -3 :what 6 :who
-4 :why 6 :— -7 form:base:far:of -3 :::that -6 :::their 4 :::which -4 ::inverted -6 :ed:phrase 4 :ing:apposition
10 ::far:in 4 ::phrase 6 :s:apposition 6 ::far:that -10 :::the -6 ::phrase -4 ::subject:preposition -3 headline 6
lead:far:a -4 ::of 6 ::which 3 :phrase 7 :subject:modifier -7 other:far:which:after -4 :subject:before -5 phrase:,
-6 :at -4 :before -5 :by -8 :he 3 :him 3 :in -5 :more -4 :not 3 :other:before -6 :plain:after -3 :them -3 :they 7
:up -6 plain:comma:after -6 :inverted:after -6 quotes:before -5 ::after -5 :cut -13 ::after -13 :none:before -3 side:before
-3 size:15 -12 :40 -6 :long 5 stem:accord:a 11 ::name 9 ::word 10 :accus 4 ::name 3 :address -6 :advis -7 :advocat
4 :announc 7 :appear:to 3 :argu 6 :attack:word -5 :attempt -4 ::to -5 :attention -4 :back:to -10 ::word -7 :began
-4 :blam 8 :call:for 7 ::on 5 ::the -5 :charg -5 :cit:word 5 :clear -4 :compar -5 ::with -13 :conclud 6 :consider:word
3 :continu -4 :contrast -5 :cover -3 :credit -3 :criticiz 5 :declin 4 ::to 6 :deliver -4 :denounc 5 :describ 6 :direct
-5 :discuss 5 :draw -4 :endors 6 :endorsement -6 :expect 3 ::to 6 :explain 5 :express 4 :favor -4 :fear 6 :find -4
:fir -7 :found -4 ::word -4 :gav -4 :hir -6 :introduc -7 :launch -9 :maintain -11 :nam -3 :nominat -3 :not:a -11
::the -3 :off -5 :oppos 4 :order 4 :out:of -9 ::that 5 :plann:to 5 :pledg:to 3 ::word -12 :point:out 10 ::to 7 ::word
-8 :post -4 :prais 10 :predict 10 :present -3 :promis 3 ::to 4 :propos 3 :provid -6 ::word -6 :question:word -8 :referr:to
4 :refus 5 ::to 6 :releas:a -4 :requir -4 :reveal 4 :said:, 7 ::. 8 ::at -5 ::he 12 ::his 10 ::it 12 ::of -9 ::she
7 ::the 11 ::word 6 :say:he 10 ::the 8 ::word 8 :se:word 6 :seem:to 6 :sent -5 :shar -5 :show:name 8 ::that 7 :sought:to
4 :speak:word -4 :spok -4 :stanc -7 :struggl -8 :suggest 5 :support:for 5 ::name -4 ::the 8 :surpris -3 :taken -3
:talk -3 ::about 9 :think 4 :told:name -3 ::the 6 ::word 4 :took -6 :tr -7 :urg 5 :vow 10 ::to 5 :warn 7 :will:word
-3 :worr 5 :wrot:in -7 type:it -3 :name -4 :place -5`,
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
