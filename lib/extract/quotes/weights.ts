import type { Model } from './attribution.ts';
import { unpack } from './packed.ts';

/** Learned by `npm run eval -- train-speakers` from counts of general features; not edited by hand. */
export const MODEL: Model = {
  source: unpack(
    `after1:bond:according 9 ::apposition -6 ::inverted -9 ::participle -6 ::phrase -6 :dependent -7 :i -13 :it -11 :lead:colon
-13 ::comma -8 ::cue -9 ::none 7 ::other -6 ::verb -4 ::word -8 :name 7 :nominal -9 :opens 7 :organization -8 :other
4 :place -6 :tail:none -11 :they -10 :who -6 again 6 :bare:far -4 ::next 10 ::paragraph 11 :before1 7 :before2 6
:far -7 :left 5 :next 4 :paragraph 9 :paragraph2 5 :right 19 :sentence 11 apposition:parted -3 bare:after1 7 ::bound
12 ::first 9 ::nominal -17 ::organization -10 ::person 11 ::place -10 :before1 5 ::bound 5 ::first 5 ::he 4 ::organization
-3 ::person 5 ::place -5 ::they -8 :before2:first -5 ::it -4 ::nominal -11 ::organization -6 ::they -3 ::who 6 :memory
-3 ::bound -4 ::nominal 8 ::person -3 :paragraph1:bound 7 ::first 6 ::it -11 ::name -13 ::nominal -8 ::organization
3 ::place -5 ::they -5 ::who -8 ::you -4 :paragraph2 -5 ::event -8 ::first -3 ::it -8 ::name -11 ::nominal -5 ::organization
-3 ::person -8 ::place -10 ::they -6 ::who -11 before1:bond:according 17 ::apposition -3 ::inverted -7 ::phrase 8
::relative 10 :dependent -3 :event -5 :i -16 :it -4 :lead:colon -20 ::comma -4 ::cue -12 ::none 4 ::other -11 ::word
-6 :opens 4 :organization -4 :other -5 :place -4 :plain 6 :tail:comma -7 ::none -4 :they -7 before2:bond:apposition
-3 ::phrase -8 ::subject 4 :dependent -5 :it -4 :lead:colon -11 ::comma 7 ::cue -5 ::other -10 ::verb -9 ::word -9
:nominal -8 :organization -7 :other -3 :person -4 :place -3 :spoke -3 :tail:comma -7 ::none -12 :who 6 bond:according
18 :phrase 3 :subject 4 bound:event -11 :free 4 :he 4 :i -15 :it 3 :modifier -21 :organization 6 :person 4 :place
-12 :preposition -11 :you -6 busy:after1 -4 ::bound -5 ::i -4 ::it -5 ::name -6 ::nominal -4 ::organization -6 ::person
-7 ::place -3 ::they -5 ::who -6 :before1 -3 ::i -9 ::it -5 ::name -4 ::nominal -6 ::organization -4 ::place -4 ::they
-4 ::who -6 :before2 -3 ::he 3 ::it -3 ::nominal -5 ::organization -7 ::person -11 ::place -5 ::who -9 :memory:he
-6 ::it -5 ::name -7 ::nominal -8 ::organization 9 ::person -4 ::who -3 :paragraph1 -4 ::event -3 ::he -6 ::i -7
::it -4 ::name -7 ::organization -3 ::person -4 ::place -3 ::they -4 ::who -3 ::you -4 :paragraph2 -3 ::event -3
::first -3 ::he -4 ::i -3 ::it -3 ::name -4 ::nominal -4 ::organization -4 ::person -3 ::they -5 ::we -3 ::who -3
closest:left:inverted -6 ::phrase -5 ::relative -24 ::subject 5 :right 7 ::according 6 ::apposition 4 ::inverted
3 ::phrase 4 ::subject 5 dependent:addressed -6 :modifier -9 :preposition -3 farther:left:inverted -17 ::phrase 8
:right:according 13 ::apposition -16 ::phrase -11 ::relative -14 ::subject -8 first:left 8 :paragraph2 -3 left:according:before
7 ::lead:comma 4 :::word 5 ::other 7 ::tail:none 8 :apposition:before 7 ::lead:colon 9 :::cue 9 :::other 6 ::plain
5 ::tail:comma 5 :at:1 -17 ::12 4 ::24 3 :before:plain 5 ::reach:1 7 :::3 4 :::6 6 :::far -6 :colon:lead:colon 9
:dependent -10 :he 9 :i 6 :inverted:before -8 ::lead:colon -13 :::comma 5 :::word -15 ::plain -8 ::tail:comma -11
:::none -15 :lead:colon 4 ::comma 5 ::verb -5 ::word 5 :parted -11 :participle:lead:word -7 ::plain -15 ::tail:none
-4 :::stop -15 :person 10 :phrase:lead:other 5 ::plain 7 ::tail:none 3 :place -7 :relative:before -8 ::plain -15
::tail:none -10 :subject:lead:colon -6 :::other 7 :::verb 3 :::word 4 ::plain 4 :tail:none 6 ::stop 5 :they 5 :we
-3 :who 7 :you -9 memory:bond:according -4 ::apposition 5 ::inverted -8 ::phrase -5 :dependent -6 :he -6 :it -5 :lead:colon
-8 ::comma -8 ::cue -9 ::other -17 ::verb -6 ::word -9 :name -7 :nominal -3 :organization 6 :other -5 :person -4
:spoke -10 :tail:comma 4 ::none -16 ::stop -4 :who -3 paragraph1:bond:according -8 ::apposition -5 ::colon -14 ::inverted
-7 ::participle 5 :dependent -3 :he -3 :i -7 :it -5 :lead:colon -10 ::comma -8 ::cue -10 ::other 3 ::verb -7 ::word
-9 :name -13 :nominal -5 :place -3 :spoke -7 :tail:none -7 ::stop -4 :they -4 :we -10 :who -4 :you -5 paragraph2:bond:according
-4 ::colon -4 ::inverted -8 ::participle 8 ::relative -4 :dependent -4 :event -5 :it -3 :lead:colon -5 ::comma -5
::cue -8 ::other -8 ::verb -7 ::word -5 :name -8 :nominal -4 :organization -4 :other -3 :person -4 :place -3 :spoke
-9 :tail:none -4 ::stop -6 :they -5 :we -7 :who -4 participle:parted -8 place:left 4 :paragraph2 -4 right:according:after
16 ::lead:none 7 ::other 16 ::tail:comma 7 :after:plain 6 ::reach:1 8 :::24 -4 :::3 4 :::far 11 :apposition:lead:none
5 :::word -8 ::other -14 ::plain 4 ::tail:comma 5 :::none -9 :at:1 9 ::12 -4 ::24 -3 ::far -4 :dependent -4 :event
-8 :inverted:after 4 ::lead:comma 5 :::other 3 ::plain 4 ::tail:stop 10 :it -12 :lead:colon 15 ::comma -4 ::none
5 ::other -5 :nominal 3 :opens 5 :parted 9 :participle:lead:none 6 ::tail:comma -12 :person 9 :phrase:lead:none 5
::other -8 ::plain 5 ::tail:comma -3 :place -15 :relative:lead:none 8 :subject:after 4 ::lead:colon 17 :::none 3
:::other 4 ::other -7 ::plain 5 ::tail:none 3 :::stop -11 :tail:stop 8 :they -15 :who -19 silent:bare -15 :busy 3
:lead:colon -6 ::comma -5 ::cue 9 ::none -9 ::other -8 ::verb 4 ::word 6 subject:parted -13 type:it -5 :place -7
:we -7 :you -12 unbound:after1 -9 :before1 -4 :it -9 :name -7 :paragraph1 -4 :paragraph2 -4 :place -5 :who -6 :you
-14 voice:before2 -8 :left 6`,
    0.1,
  ),
  referent: unpack(
    `about:other -1 ::quiet -1 ::turn0 -2 ::turn2 -3 ::turn3 3 :topic 2 ::quiet 3 ::turn1 4 ::turn2 1 ::turn3 -1 :untopic
3 ::quiet -1 ::turn0 3 ::turn1 3 ::turn3 -7 gender:same 2 :unsexed -1 gone -9 he:order:0 1 ::1 2 :person 2 :quiet
-1 :spot:0:dependent 8 :::first 12 :::other 8 :::quoted -2 :::speaker 12 ::10 -10 ::1:aside 4 :::dependent 1 :::first
7 :::other 2 :::speaker 3 ::2:aside -13 :::dependent -5 :::first 2 :::other -7 :::quoted -2 :::speaker 1 ::5 -5 :::dependent
-7 :::first -3 :::other -4 :::quoted -16 :::speaker -10 ::far -7 :turn0 1 :turn1 2 :turn3 -2 heard 2 :quiet -1 :she
4 :turn1 2 :turn2 -1 :turn3 -4 it:organization 1 :quiet 3 :spot:far -20 none -10 :first -11 :he -9 :later -8 :she
-12 :topic -9 :unlisted -11 :untopic -16 order:1 2 :2 1 :3 1 :4 -1 quiet:unsexed -1 she:order:0 -2 ::2 1 ::3 4 :person
3 :spot:0:dependent 5 :::first -4 :::other -4 :::quoted -5 :::speaker -13 ::10 -9 ::1:dependent 2 :::first -1 :::other
2 :::speaker 1 ::2:dependent 9 :::first 2 :::other 5 :::quoted 6 :::speaker -6 ::5 -5 :::dependent 7 :::first -1
:::other -18 :::speaker 8 ::far -8 :turn0 1 :turn1 1 :turn3 1 spot:0:dependent 10 :::quiet -6 :::same 11 :::turn0
7 :::turn1 10 ::first 7 :::quiet 7 :::same 10 ::other 6 :::quiet 7 :::same -1 :::turn1 -8 ::quoted -4 :::quiet -18
:::same -2 :::turn1 8 :::turn2 -14 :::unsexed -14 ::speaker 4 :::quiet 8 :::same 6 :::turn0 8 :::turn1 -7 :10 -10
::quiet -7 ::same -10 ::turn0 2 ::turn1 -22 ::turn2 -12 ::turn3 -10 ::unsexed -6 :1:aside 3 :::same 3 ::dependent
4 :::quiet 4 :::same 5 :::turn0 -7 :::turn1 -1 :::turn2 8 :::turn3 10 :::unsexed -5 ::first 6 :::quiet 7 :::same
1 :::turn0 -3 :::turn1 4 ::other 2 :::same 2 :::turn0 3 :::turn1 -4 :::turn2 3 :::turn3 6 :::unsexed -1 ::quoted
-1 :::quiet -20 :::same 2 ::speaker 3 :::quiet 4 :::same 3 :::turn0 1 :::turn1 5 :2:aside -13 :::same -13 ::dependent:quiet
2 :::same 2 :::turn0 -6 :::turn2 -1 :::unsexed -25 ::first 4 :::quiet -4 :::same 4 :::turn0 7 :::turn1 -8 ::other
-2 :::quiet 3 :::same -4 :::turn0 -6 :::unsexed 1 ::quoted 3 :::quiet -28 :::same 4 :::unsexed -15 ::speaker -2 :::turn0
3 :::turn1 -8 :::unsexed -17 :5 -5 ::aside -15 :::same -15 ::dependent -1 :::quiet -5 :::same -3 :::turn0 3 :::turn1
8 :::turn2 -20 :::unsexed 1 ::first -3 :::quiet -20 :::same -3 :::turn0 3 :::turn1 -4 :::turn2 10 :::unsexed -16
::other -6 :::quiet -11 :::same -3 :::turn1 -21 :::turn2 -1 :::unsexed -17 ::quiet -9 ::quoted -5 :::quiet -17 :::same
-3 :::unsexed -8 ::same -5 ::speaker -5 :::same -4 :::turn0 2 :::turn1 -6 :::turn2 -18 :::unsexed -21 ::turn0 4 ::turn1
-8 ::turn2 -16 ::turn3 -14 ::unsexed -5 :far -8 ::quiet -4 ::same -9 ::turn0 -11 ::turn1 -22 ::turn2 -15 ::turn3
-15 ::unsexed -4 times:1 3 :2 -2 :3 4 :4 2 :5 -2 turn0:1 5 :10 -8 :5 -5 :far -14 :says 2 :shared 2 ::same 2 :sole
-2 ::same -2 turn1:same 1 :unsexed 2 turn2:same 2 :unsexed -8 turn3:same 2 :unsexed -21 unheard 1 :he 1 :it 3 :quiet
-1 :she -1 :turn0 2 :turn1 -2 :turn2 -3 :turn3 2 voice:turn1 3 :turn2 1 :turn3 -1`,
    0.1,
  ),
  quotation: unpack(
    `after:a -2 :and 2 :as 10 :at 1 :because 4 :but 2 :by 4 :for 2 :from 10 :he 3 :if 6 :in 2 :is -12 :mr. 4 :ms. 1 :of
7 :on -1 :said 3 :says -2 :she 3 :that -2 :the 4 :to 4 :who -3 :wrote 7 all 2 beside:,:none 2 :and:none 7 :as:none
2 :auxiliary:in 10 ::none 4 ::to 7 :capital:none 4 :cue:none -1 :determiner:and 6 ::auxiliary 2 ::for 4 ::in -3 ::none
10 ::of 3 ::that 10 ::word -3 :ed:none 7 :none:auxiliary -5 ::capital 3 ::determiner 7 ::none 3 ::organization 5
::person 3 ::plain 4 ::pronoun 3 ::word -8 :of:none -1 :plain:none 1 :s:none 9 :to:none 7 :word:and 7 ::none -1 ::word
-4 bond:other:far:after 1 :::before 3 ::near:after -4 :::before 1 :plain:far:after 6 :::before 3 ::near:after 4 :::before
2 clause:long 2 :middle 3 :more 4 :short 2 lead:, 2 ::sentence 3 ::small 2 ::title 5 lead:: 1 :and -2 ::small 3 :as
9 :auxiliary 2 ::small 2 :capital -3 ::small 3 :cue 6 ::small 7 ::title 10 :determiner:sentence -8 ::small 1 ::title
-2 :ed 3 ::small -3 :for -4 ::small 3 :in -7 :ing 3 ::small 9 :none 3 ::name 2 ::sentence 3 ::small -2 ::title -2
:of -1 ::small 6 ::title -9 :on -6 :organization's -9 ::title -6 :person 3 :person's 4 ::small 5 :person:small 3
:plain 7 ::small 1 :pronoun 5 ::small 2 :s 4 ::small 3 :that 5 ::sentence 8 ::small 4 :to 1 ::small 5 :with 4 :word
1 ::small 3 ::title -2 loose:long 2 :more 2 :one -5 :short -3 mates:long:sentence -1 ::small 6 ::title -9 :many:small
10 :none:name 1 ::sentence 3 ::small 2 ::title 1 :one:name -3 ::sentence 6 ::small 1 ::title -5 next:- -4 :and 2
:as 10 :at 1 :auxiliary -1 :because 4 :but 2 :by 4 :capital -1 :determiner 2 :for 2 :from 10 :if 6 :in 2 :ing 2 :none
3 :of 7 :on -1 :organization 1 :person 5 :plain 2 :pronoun 3 :s -1 :that -2 :to 4 :who -3 :word -1 :— -8 open -20
said:1 -8 :2 -1 :3 -6 :4 -6 :5 -2 :6 -7 :7 -2 :8 3 second:, -6 :and 14 :as 11 :auxiliary 3 :capital -5 :cue 5 :ed
-3 :for -1 :in -9 :ing -2 :none 3 :of 1 :on -2 :organization -1 :person -3 :place 1 :plain 2 :pronoun 2 :quote 2
:s 4 :that 7 :to 4 :with -7 :word 1 title:name:one -3 :sentence:long 2 ::middle 4 ::more 4 ::short 1 :small:long
5 ::middle 4 ::more 5 ::one -1 :title:middle -1 ::short -1 told:-1 2 ::sentence 3 ::small 2 ::title -4 :-2 -5 ::small
1 ::title -8 :0 4 ::sentence 6 ::small 4 ::title 3 :1 4 ::sentence 3 ::small 4 ::title 4 :2 2 ::sentence 11 ::small
1 :no 2 ::sentence 2 ::small -1 ::title -6 verbs:cue:cue:small 2 :::title -1 ::none:sentence 7 :::small 4 :::title
1 ::plain:small 3 :none:cue:sentence -7 :::small -13 :::title -5 ::none:name -3 :::sentence 1 :::small -4 :::title
-3 ::plain:name -1 :::sentence 3 :::small 1 :::title -5 :plain:cue:small 6 ::none:sentence 4 :::small 4 :::title
-7 ::plain:small 8 word:middling:3:clear 4 :::parted 6 ::8:clear 9 ::far:clear 3 :::parted 4 :no 1 :weak:1:clear
7 ::3:clear 6 :::parted 2 ::8:clear 5 :::parted 1 ::far:clear 6 :::parted -1 work:near -10 ::title -7 :right -3 ::title
-8`,
    0.1,
  ),
  certainty: unpack(
    `agrees 34 all 20 away:0.95 100 :0.995 82 :bound 17 bond:apposition 29 :inverted 69 :none -8 kind:full:organization
15 ::person 107 :name 42 :pronoun -20 :short:person 96 name:0.5 -80 :0.8 15 :0.9 42 :0.95 72 :0.98 101 :0.995 149
:low -61 named:0.8 -12 :0.9 94 :0.995 51 namesakes 28 near:0.5 42 :0.65 13 :0.8 -14 :0.95 49 :0.98 56 :0.995 46 :bound
29 :loose 37 :low 17 pronoun:0.95 44 :0.98 -13 :0.995 -33 remembered:0.5 -42 :0.65 -23 :0.8 41 :0.9 86 :0.95 125
:0.98 193 :0.995 160 share:0.5 -24 :0.65 -31 :0.8 18 :0.9 59 :0.95 47 :0.98 38 :0.995 64 :low -98 sign:heard -9 :rivals:0
14 ::1 51 :turn0:1 26 ::2 -19 ::goes-on -68 ::says 24 ::shared -22 ::sole 33 :unheard -16 :voice:quiet 15 ::turn0
-22 ::turn1 -20`,
    0.01,
  ),
  reportCertainty: unpack(
    `all -30 bond:according 46 :apposition 26 :inverted -180 :none -27 :phrase -29 :shared -27 :subject 48 dependent:modifier
-86 :preposition -102 kind:full:organization 9 ::person 63 ::place -82 :nominal -238 :pronoun -49 :short:person 64
name:0.65 21 :0.8 16 :0.9 42 :low -27 named:0.8 27 :0.9 -27 :0.995 18 namesakes -19 near:0.5 -20 :0.8 24 :0.9 22
:bound -15 :loose -27 :low -46 pronoun:0.5 -23 :0.65 -31 :low -56 quotes:before -52 :none -20 remembered:0.5 -96
:0.65 -61 :0.8 14 :0.9 -19 :0.95 17 :0.995 11 :low -128 share:0.5 -20 :0.8 24 :0.9 22 :low -46 sign:gender:same 59
:heard 21 :rivals:1 12 ::2 32 :turn0:1 29 ::2 -34 ::5 29 ::says -17 ::sole 34 :voice:turn0 28 size:100 -16 :long
-14 stem:accord 29 :announc 29 :appear -123 :ask -73 :attack -78 :call -9 :not -35 :plan -70 :point 20 :report 34
:said 44 :say 78 :seem -108 :suggest 32 :support -15 :told 57 unsexed -183`,
    0.01,
  ),
  end: unpack(
    `,:12 4 :2 7 :6 6 :long -6 -:12 6 :24 4 and:24 -4 :3 10 :long -5 as:1 -4 at:,a 10 :,and 4 :,but 5 :,he 7 :,name:clause
11 :,saying 13 :,the 8 :,which 12 :,who 8 :24 -5 :about -4 ::phrase -4 :against -4 ::phrase -4 :among -7 :at:clause
-4 :end:clause 8 :if -5 :into -6 :on:pronoun -6 ::to -7 :over -4 :saying -6 :to:preposition -7 :with:name -7 bare:,and
8 :,but 11 :,ing 6 :about -4 :clause:end 4 ::in -4 :end 5 :phrase:- 7 ::about -4 ::end 4 ::who -7 :preposition:end
4 ::to -5 :pronoun:, 4 ::end 4 :to:, 5 ::end 7 ::in -5 ::to -7 :when 5 :which -6 by:12 -4 commas:0:, 7 ::- 12 :0::
10 ::about -4 ::after 9 ::against -5 ::but 14 ::during 6 ::end 9 ::into -5 ::when 7 ::who -8 ::— 16 :1:and -5 ::as
-8 ::at -5 ::but -5 ::by -5 ::in -7 ::on -5 ::saying -4 ::which -5 :2:end 10 cue:according:inner -14 :asked:end -4
:attacks:inner 4 :believe:inner -6 :endorsed:inner 5 :found:inner -9 :hoping:inner -6 :noted:inner -7 :offered:inner
5 :praised:inner 5 :question:inner -7 :reported:inner -7 :said:end 12 :say:end 11 :saying:end 9 :says:end 15 :show:inner
-7 :showed:inner -9 :shows:inner -7 :supported:inner 4 :supporting:inner 6 :talking:inner 5 :think:inner -10 :told:end
9 :want:inner -8 :wants:inner -8 end:2 6 :24 6 :3 -7 for:12 -6 :3 -7 from:12 -7 :24 -5 :6 -7 length:1:name 8 :2:preposition
6 :3:clause -4 ::name 5 ::preposition 7 on:24 -6 :long -5 or:12 -6 that:2 -11 :3 -9 to:6 -7 verb:about -4 :against
-5 :at -5 :by -5 :clause:, 5 ::end 8 :for -7 :from -5 :if -4 :into -5 :name:in -8 ::to -8 :or -6 :over -6 :phrase:by
-6 ::from -5 ::on -7 ::that -8 ::with -6 :preposition:and -4 ::in -8 ::that -9 :pronoun:, 4 :than -7 :to:that -8
:when -4 :with -6 which:24 -5 with:12 -6`,
    0.1,
  ),
  report: unpack(
    `bond:according 5 ::a 4 ::nominal 3 ::organization 7 ::word 3 :apposition:capital 5 ::name 5 ::place -4 ::to 3 :comma
-4 ::person -3 :far:a:person 3 :::word -6 ::by:person 3 ::his:person 5 :::word -5 ::in -5 ::of:word -14 ::that:person
-4 ::the:of -5 :::person -6 ::which:word 4 ::word:, -7 :::. -4 :::as -12 :::before -5 :::it -3 :::on -5 :::that 8
:::the 3 :inverted:name -6 ::they 7 :participle:person 3 ::that 10 :phrase:word -5 :shared:that 8 ::to 5 ::who -9
:subject:. 10 ::modifier:nominal -5 ::name 6 ::preposition:person -8 ::they 4 ::who -4 clause:. 3 :at 4 :by 5 :it
7 :out 5 :plain:before 5 follow:. 4 :against 3 :by -4 :in -3 :out 5 :she 6 :they 6 :this 5 :up -4 form:base:far:of
-6 :::that -5 :::which -7 ::inverted -7 ::subject:modifier -4 :ed:phrase 5 :ing:according 5 ::apposition 9 ::phrase
5 :s:far:that -10 :::the -6 headline 6 lead:far:a -5 ::of 7 ::which 3 :subject:modifier -6 ::preposition -4 other:far:which:after
-4 :subject:before -5 phrase:, -5 :against -3 :at -5 :before -4 :by -9 :he 3 :in -6 :more -4 :on -4 :other:before
-6 :plain:after -3 :up -7 :with -5 plain:inverted:after -5 :subject:preposition:after 4 quotes:before -4 ::after
-4 :cut -13 ::after -13 :none:before -4 side:before -4 size:15 -11 :40 -6 :long 5 stem:accord:a 4 ::word 4 :accus
5 ::name 3 :agre 6 :announc 8 :appear:to 3 :argu 8 :ask 6 :attack:word -6 :attempt -4 ::to -5 :attention -6 :back
-3 :began -7 :call:for 7 ::on 9 ::the -6 :charg -4 :clear -4 :compar -5 :continu -5 :criticiz 8 :declin 7 ::to 8
:deliver -7 :describ 6 :direct -7 :draw -4 :endors 4 :endorsement -5 :expect:to 7 :explain 8 :express 8 :fear 8 :fil
-3 :find -9 :fir -5 :focus:on 4 :gav -7 :hop 5 :list -4 :mad -6 :mention 6 :nam -4 :nominat -4 :not:that 10 :off
-8 ::the -3 :oppos 5 :opposition -4 :out -3 ::of -7 :pass -5 :plan:to 4 :pledg -6 ::to 5 :point:to 10 ::word -10
:prais 11 :present -5 :promis 3 ::to 3 :propos 4 :provid -5 ::word -4 :question:word -8 :referr 3 ::to 4 :refus 6
::to 6 :releas -4 :requir -4 :sa 8 :said:, 7 ::. 8 ::at -6 ::he 11 ::it 7 ::of -9 ::she 8 ::the 11 :say:he 13 ::the
11 ::word 11 :seem:to 5 :sent -10 :shar -5 :show:name 14 ::that 11 :sign -3 :sought:to 3 :speak -3 :spok -7 :statement:word
3 :struggl -7 :suggest 7 ::that 7 :support:name -4 :taken -6 :talk:about 8 :think 8 :told:name -4 :took -10 :tr -6
::to -3 :urg 8 :warn 9 :will -3 ::word -3 :worr 6 :wrot -4 type:it -3 :name -5 :place -4`,
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
