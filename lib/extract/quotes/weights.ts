import type { Model } from './attribution.ts';
import { unpack } from './packed.ts';

/** Learned by `npm run eval -- train-speakers` from counts of general features; not edited by hand. */
export const MODEL: Model = {
  source: unpack(
    `after1:bond:according 7 ::apposition -6 ::inverted -9 ::participle -7 ::phrase -6 ::subject 1 :dependent -6 :he -1
:i -11 :it -9 :lead:colon -11 ::comma -8 ::cue -10 ::none 6 ::other -5 ::verb -5 ::word -8 :name 7 :nominal -9 :opens
6 :organization -7 :other 3 :place -5 :tail:comma 1 ::none -10 ::stop 1 :they -13 :who -10 again 6 :bare:far -5 ::next
9 ::paragraph 11 :before1 7 :before2 5 :far -8 :left 5 :memory -1 :next 5 :paragraph 9 :paragraph1 -2 :paragraph2
6 :right 18 :sentence 11 apposition:parted -3 bare:after1 5 ::bound 12 ::first 7 ::he -1 ::nominal -16 ::organization
-11 ::person 7 ::place -11 :before1 4 ::bound 3 ::first 3 ::he 1 ::name 2 ::nominal 3 ::organization -4 ::person
2 ::place -5 ::they -7 ::who 1 :before2 -1 ::bound -2 ::first -3 ::he -3 ::it -4 ::name -2 ::nominal -11 ::organization
-5 ::person -1 ::place -2 ::they -2 ::who 8 :memory -5 ::bound -5 ::first -2 ::he -1 ::nominal 9 ::person -3 :paragraph1
-1 ::bound 6 ::event -1 ::first 5 ::he 1 ::it -11 ::name -14 ::nominal -8 ::organization 4 ::person 1 ::place -5
::they -4 ::who -9 ::you -3 :paragraph2 -5 ::bound 1 ::event -7 ::first -3 ::i -1 ::it -6 ::name -14 ::nominal -5
::organization -5 ::person -10 ::place -10 ::they -6 ::who -12 before1:bond:according 18 ::apposition -3 ::inverted
-6 ::participle 1 ::phrase 8 ::relative 6 ::subject 2 :dependent -3 :event -5 :i -17 :it -4 :lead:colon -21 ::comma
-3 ::cue -12 ::none 3 ::other -10 ::verb 3 ::word -6 :name -1 :nominal -2 :opens 3 :organization -4 :other -6 :place
-4 :plain 5 :tail:comma -6 ::none -3 ::stop 2 :they -7 :who -1 before2:bond:apposition -3 ::inverted -2 ::phrase
-8 ::subject 2 :dependent -5 :he 3 :it -3 :lead:colon -14 ::comma 5 ::cue -4 ::none -1 ::other -8 ::verb -11 ::word
-10 :name -2 :nominal -9 :opens -1 :organization -6 :other -4 :person -5 :place -4 :spoke -3 :tail:comma -8 ::none
-12 ::stop 2 :who 7 bond:according 18 :apposition 3 :colon -1 :inverted 2 :participle -1 :phrase 1 :relative -6 :subject
4 bound:addressed 1 :event -11 :free 5 :he 3 :i -13 :it 3 :modifier -21 :name -1 :organization 5 :person 4 :place
-14 :preposition -9 :they -2 :who 3 :you -7 busy:after1 -5 ::bound -6 ::first -3 ::he -2 ::i -4 ::it -5 ::name -5
::nominal -4 ::organization -6 ::person -9 ::place -3 ::they -4 ::who -10 :before1 -4 ::bound -2 ::he -3 ::i -9 ::it
-6 ::name -1 ::nominal -5 ::organization -4 ::person -4 ::place -4 ::they -4 ::who -6 :before2 -2 ::bound 1 ::first
1 ::he 4 ::it -3 ::name -2 ::nominal -5 ::organization -6 ::person -13 ::place -5 ::they 1 ::who -9 :memory:first
2 ::he -7 ::it -4 ::name -7 ::nominal -8 ::organization 10 ::person -5 ::who -4 :paragraph1 -3 ::bound -2 ::event
-2 ::first -1 ::he -6 ::i -7 ::it -3 ::name -6 ::nominal -2 ::organization -2 ::person -3 ::place -3 ::they -4 ::who
-3 ::you -5 :paragraph2 -3 ::bound -3 ::event -4 ::first -3 ::he -3 ::i -2 ::it -2 ::name -3 ::nominal -4 ::organization
-4 ::person -3 ::place -2 ::they -5 ::we -3 ::who -4 ::you -1 dependent:addressed -7 :modifier -9 :preposition -3
first:after1 2 :before1 2 :before2 1 :left 8 :memory 1 :paragraph2 -3 :right 2 inverted:parted 4 left:according:before
7 ::lead:comma 3 :::word 6 ::other 7 ::tail:none 12 :::stop -2 :apposition:before 3 ::lead:colon 9 :::cue 10 :::other
9 ::plain 5 ::tail:comma 8 :::none 1 :::stop 2 :at:1 -15 ::12 5 ::24 4 ::6 3 ::far 1 :before:plain 5 ::reach:1 10
:::24 -1 :::3 3 :::6 4 :::far -6 :colon:before 1 ::lead:colon 7 ::other 1 :dependent -10 :he 6 :i 5 :inverted:before
-11 ::lead:colon -13 :::comma 3 :::word -16 ::plain -11 ::tail:comma -8 :::none -17 :it -1 :lead:colon 4 ::comma
4 ::cue -2 ::other 1 ::verb -7 ::word 4 :name -5 :nominal -2 :organization -4 :parted -11 :participle:before -2 ::lead:word
-5 ::other 1 ::plain -18 ::tail:none -2 :::stop -12 :person 5 :phrase:before 2 ::lead:comma -1 :::other 6 :::word
1 ::other -1 ::plain 6 ::tail:comma -3 :::none 3 :::stop 1 :place -9 :relative:before -8 ::lead:word -5 ::other -1
::plain -13 ::tail:none -8 :subject:before 3 ::lead:colon -4 :::comma 2 :::cue -2 :::other 8 :::verb 3 :::word 5
::plain 5 ::tail:comma 5 :::stop 3 :tail:comma -1 ::none 6 ::stop 4 :they 3 :we -5 :who 4 :you -12 memory:bond:according
-4 ::apposition 4 ::inverted -9 ::phrase -5 ::subject -1 :dependent -5 :he -7 :it -4 :lead:colon -8 ::comma -8 ::cue
-9 ::none 2 ::other -17 ::verb -6 ::word -10 :name -7 :nominal -4 :opens 2 :organization 8 :other -5 :person -5 :spoke
-10 :tail:comma 2 ::none -17 ::stop -4 :who -4 paragraph1:bond:according -6 ::apposition -4 ::colon -12 ::inverted
-7 ::participle 7 ::phrase -1 ::relative -1 ::subject 1 :dependent -3 :event -2 :he -4 :i -6 :it -5 :lead:colon -9
::comma -8 ::cue -8 ::other 5 ::verb -6 ::word -8 :name -13 :nominal -3 :other -3 :person -2 :place -3 :plain 1 :spoke
-6 :tail:none -6 ::stop -4 :they -4 :we -9 :who -4 :you -4 paragraph2:bond:according -3 ::apposition -1 ::colon -4
::inverted -9 ::participle 9 ::phrase -3 ::relative -5 ::subject -3 :dependent -4 :event -5 :he -2 :i -2 :it -3 :lead:colon
-5 ::comma -5 ::cue -8 ::none -2 ::other -7 ::verb -7 ::word -5 :name -8 :nominal -4 :opens -2 :organization -4 :other
-3 :person -4 :place -4 :plain -1 :spoke -10 :tail:comma -1 ::none -4 ::stop -6 :they -5 :we -7 :who -5 :you -1 participle:parted
-10 phrase:parted 1 place:after1 -2 :left 5 :memory -1 :paragraph1 -3 :paragraph2 -4 :right 3 right:according:after
17 ::lead:none 8 ::other 17 ::tail:comma 8 :after:other 3 ::plain 6 ::reach:1 8 :::12 -1 :::24 -5 :::3 6 :::6 3 :::far
12 :apposition:after 2 ::lead:none 5 :::word -7 ::other -15 ::plain 3 ::tail:comma 4 :::none -9 :at:1 8 ::12 -3 ::24
-3 ::3 1 ::far -7 :dependent -5 :event -7 :inverted:after 4 ::lead:comma 7 :::none 3 :::other 4 ::plain 4 ::tail:comma
1 :::none 4 :::stop 11 :it -12 :lead:colon 16 ::comma -4 ::cue -1 ::none 4 ::other -2 ::verb -3 ::word -2 :nominal
4 :opens 4 :organization 1 :parted 10 :participle:after 2 ::lead:none 3 ::other 2 ::tail:comma -15 :person 8 :phrase:after
3 ::lead:none 3 :::word -3 ::other -9 ::plain 5 ::tail:comma -4 :place -15 :relative:after 2 ::lead:none 6 ::other
3 ::tail:comma 2 :subject:after 4 ::lead:colon 19 :::none 4 :::other 3 ::other -9 ::plain 6 ::tail:comma 3 :::none
8 :::stop -5 :tail:comma 2 ::none -1 ::stop 6 :they -17 :who -22 silent:bare -16 :busy 3 :lead:colon -4 ::comma -4
::cue 8 ::none -10 ::other -7 ::verb 4 ::word 6 :tail:comma 1 ::none -1 ::stop -3 :unbound -1 subject:parted -13
type:event -3 :he 1 :i -3 :it -7 :name -2 :nominal -2 :person 1 :place -8 :they -2 :we -8 :who -2 :you -13 unbound:after1
-8 :before1 -3 :before2 -2 :event -2 :he -3 :i 1 :it -12 :left 3 :memory -3 :name -8 :nominal -2 :organization -2
:paragraph1 -4 :paragraph2 -5 :person -2 :place -6 :right -4 :they -3 :we -1 :who -6 :you -11 voice 1 :after1 3 :before1
3 :before2 -11 :left 4 :paragraph1 -1 :right -1`,
    0.1,
  ),
  referent: unpack(
    `gender:same 3 :unsexed -1 gone -9 he:order:0 1 ::1 2 ::2 1 :person 2 :spot:0:dependent 9 :::first 13 :::other 7 :::quoted
-2 :::speaker 14 ::10 -10 ::1:aside 4 :::first 7 :::other 3 :::quoted -1 :::speaker 4 ::2:aside -13 :::dependent
-5 :::first 3 :::other -7 :::quoted -3 :::speaker 2 ::5 -6 :::dependent -8 :::first -4 :::other -3 :::quoted -16
:::speaker -10 ::far -8 :turn1 3 heard 2 :he 1 :quiet -1 :she 4 :turn1 3 :turn2 -1 :turn3 -3 it:organization 2 :quiet
3 :spot:far -20 none -12 :first -13 :he -12 :later -10 :she -15 order:1 2 :2 1 :3 2 :4 -2 quiet:unsexed -1 she:order:0
-2 ::1 1 ::3 4 :person 3 :spot:0:dependent 2 :::first -2 :::other -4 :::quoted -4 :::speaker -12 ::10 -8 ::1:dependent
2 :::other 2 :::speaker 1 ::2:dependent 8 :::first 2 :::other 5 :::quoted 5 :::speaker -6 ::5 -4 :::dependent 8 :::first
1 :::other -18 :::speaker 6 ::far -8 :turn0 1 :turn1 1 :turn2 2 :turn3 -1 spot:0:dependent 11 :::quiet -6 :::same
9 :::turn0 5 :::turn1 11 ::first 9 :::quiet 8 :::same 15 :::turn0 1 ::other 5 :::quiet 8 :::same 6 :::turn1 -7 ::quoted
-4 :::quiet -17 :::same -2 :::turn1 6 :::unsexed -13 ::speaker 9 :::quiet 11 :::same 6 :::turn0 8 :::turn1 -8 :10
-10 ::quiet -8 ::same -11 ::turn0 2 ::turn1 -22 ::turn2 -12 ::turn3 -10 ::unsexed -7 :1:aside 6 :::same 4 ::dependent
4 :::quiet 3 :::same 4 :::turn0 -8 :::turn2 10 :::turn3 10 :::unsexed -3 ::first 8 :::quiet 7 :::same 4 :::turn0
-4 :::turn1 5 :::unsexed 13 ::other 3 :::quiet 1 :::same 1 :::turn0 1 :::turn1 -3 :::turn2 2 :::turn3 4 :::unsexed
3 ::quoted -1 :::quiet -19 :::same 3 :::turn1 -2 ::speaker 4 :::quiet 6 :::same 4 :::turn1 8 :2:aside -13 :::same
-13 ::dependent -1 :::same 1 :::turn0 -6 :::turn1 3 :::turn2 -3 :::unsexed -25 ::first 5 :::quiet -2 :::same 2 :::turn0
7 :::turn1 -9 ::other -2 :::quiet 1 :::same -4 :::unsexed 2 ::quoted 2 :::quiet -28 :::same 3 :::unsexed -15 ::speaker
-2 :::same -1 :::turn0 3 :::turn1 -8 :::unsexed -19 :5 -6 ::aside -16 :::same -16 ::dependent -2 :::quiet -6 :::same
-4 :::turn0 6 :::turn1 6 :::turn2 -21 :::unsexed 2 ::first -3 :::quiet -22 :::same -2 :::turn0 3 :::turn1 -4 :::turn2
9 :::unsexed -17 ::other -7 :::quiet -12 :::same -5 :::turn1 -21 :::turn2 -1 :::unsexed -16 ::quiet -10 ::quoted
-4 :::quiet -18 :::same -5 :::unsexed -6 ::same -5 ::speaker -5 :::same -4 :::turn0 2 :::turn1 -7 :::turn2 -21 :::unsexed
-22 ::turn0 3 ::turn1 -8 ::turn2 -3 ::unsexed -6 :far -9 ::quiet -5 ::same -9 ::turn0 -10 ::turn1 -23 ::turn2 -15
::turn3 -14 ::unsexed -6 times:1 3 :2 -2 :3 3 :4 2 :5 -1 :6 1 turn0:1 5 :10 -8 :2 1 :5 -5 :far -12 :same 1 :says
2 :shared 3 ::same 3 :sole -1 ::same -1 turn1:same 2 :unsexed 2 turn2:same 3 :unsexed -11 turn3:same 3 :unsexed -20
unheard 1 :he 1 :it 4 :she -2 :turn0 3 :turn1 -2 :turn2 -3 :turn3 2 voice:turn0 1 :turn1 3 :turn2 1 :turn3 -1`,
    0.1,
  ),
  quotation: unpack(
    `after:a -2 :and 2 :as 9 :because 4 :but 2 :by 3 :for 3 :from 10 :he 3 :if 5 :in 2 :is -12 :mr. 4 :ms. 1 :of 7 :on
-1 :said 3 :says -2 :she 3 :that -1 :the 4 :to 4 :who -3 :wrote 7 all 2 beside:,:none 3 :and:none 6 :as:none 2 :auxiliary:and
1 ::in 10 ::none 4 ::to 7 :capital:none 4 :cue:none -1 :determiner:and 6 ::auxiliary 2 ::for 4 ::in -4 ::none 10
::of 3 ::that 10 ::word -3 :ed:none 7 :none:auxiliary -5 ::capital 3 ::determiner 6 ::none 3 ::organization 6 ::person
3 ::plain 4 ::pronoun 3 ::word -7 :of:none -1 :plain:none 1 :s:none 9 :to:none 7 :word:and 7 ::none -1 ::word -4
bond:other:far:after 1 :::before 3 ::near:after -2 :plain:far:after 5 :::before 3 ::near:after 4 :::before 2 clause:long
2 :middle 3 :more 4 :short 2 lead:, 2 ::sentence 3 ::small 2 ::title 6 lead:: 1 :and -1 ::small 3 :as 10 :auxiliary
2 ::small 3 :capital -3 ::small 3 :cue 6 ::small 7 ::title 10 :determiner:sentence -9 ::small 1 ::title -2 :ed 4
::small -3 :for -4 ::small 3 :in -6 :ing 3 ::small 8 :none 3 ::name 2 ::sentence 3 ::small -2 ::title -2 :of -1 ::small
6 ::title -9 :on -6 :organization's -9 ::title -6 :person 3 :person's 4 ::small 6 :person:small 3 :plain 7 ::small
1 :pronoun 5 ::small 2 :s 4 ::small 3 :that 5 ::sentence 8 ::small 4 :to 1 ::small 4 :with 4 :word 1 ::small 3 ::title
-3 loose:long 2 :more 2 :one -6 :short -3 mates:long:sentence -1 ::small 6 ::title -9 :many:small 10 :none:name 1
::sentence 3 ::small 2 ::title 1 :one:name -3 ::sentence 6 ::small 1 ::title -5 next:- -5 :and 2 :as 9 :auxiliary
-1 :because 4 :but 2 :by 3 :capital -1 :determiner 2 :for 3 :from 10 :if 5 :in 2 :ing 2 :none 3 :of 7 :on -1 :organization
1 :person 5 :plain 2 :pronoun 3 :that -1 :to 4 :who -3 :word -1 :— -9 open -19 said:1 -12 :2 1 :3 -6 :4 -9 :5 -3
:6 -6 :7 -2 :8 3 second:, -6 :and 14 :as 12 :auxiliary 4 :capital -5 :cue 6 :ed -4 :for -1 :in -9 :ing -3 :none 3
:of 1 :on -2 :organization -1 :person -3 :place 1 :plain 2 :pronoun 2 :quote 2 :s 5 :that 7 :to 4 :with -7 title:name:one
-3 :sentence:long 2 ::middle 5 ::more 4 ::short 1 :small:long 5 ::middle 4 ::more 5 :title:middle -1 ::short -2 told:-1
2 ::sentence 3 ::small 3 ::title -4 :-2 -4 ::title -7 :0 4 ::sentence 6 ::small 4 ::title 3 :1 4 ::sentence 3 ::small
4 ::title 4 :2 3 ::sentence 11 ::small 1 :no 2 ::sentence 2 ::small -1 ::title -6 verbs:cue:cue:small 2 :::title
-1 ::none:sentence 7 :::small 4 :::title 1 ::plain:small 3 :none:cue:sentence -7 :::small -13 :::title -5 ::none:name
-3 :::sentence 1 :::small -4 :::title -3 ::plain:name -1 :::sentence 3 :::small 1 :::title -4 :plain:cue:small 7
::none:sentence 4 :::small 4 :::title -7 ::plain:small 8 word:middling:3:clear 3 :::parted 5 ::8:clear 7 ::far:clear
2 :::parted 4 :no 1 :strong:3:clear 9 ::8:clear 11 :weak:1:clear 7 ::3:clear 6 :::parted 2 ::8:clear 5 :::parted
1 ::far:clear 6 :::parted -1 work:near -9 ::title -7 :right -3 ::title -8`,
    0.1,
  ),
  certainty: unpack(
    `agrees 17 all 43 away:0.95 62 :0.98 20 :0.995 55 :bound 20 bond:apposition 58 :inverted 74 :none -14 :subject 8 kind:full:organization
34 ::person 121 :name 35 :short:person 109 name:0.5 -70 :0.65 -56 :0.8 -13 :0.9 32 :0.95 93 :0.98 82 :0.995 143 :low
-30 named:0.8 -28 :0.9 72 :0.995 46 near:0.65 24 :0.8 -16 :0.95 24 :0.98 43 :0.995 51 :bound 27 :loose 19 :low 30
pronoun:0.95 26 :0.98 -14 :0.995 -44 remembered:0.5 -54 :0.65 -38 :0.8 31 :0.9 85 :0.95 88 :0.98 166 :0.995 164 share:0.65
-26 :0.8 23 :0.9 40 :0.95 35 :0.98 33 :0.995 58 :low -98 sign:gender:same -15 :heard 15 :rivals:1 9 ::2 -12 :turn0:0
30 ::1 30 ::2 -16 ::goes-on -54 ::says 17 ::shared -21 ::sole 17 :unheard -9 :voice:quiet 24 ::turn0 -17 ::turn1
-15 unsexed -38`,
    0.01,
  ),
  reportCertainty: unpack(
    `all -33 bond:according 40 :apposition 25 :inverted -180 :none -31 :phrase -33 :shared -21 :subject 48 dependent:modifier
-89 :preposition -81 kind:acronym:organization 14 :full:organization 15 ::person 67 ::place -88 :pronoun -40 :short:person
70 name:0.5 12 :0.65 44 :0.8 30 :0.9 66 :low -20 named:0.8 35 :0.9 -13 :0.995 32 namesakes -11 near:0.5 -23 :0.65
-11 :0.8 23 :0.9 17 :bound -22 :loose -31 :low -47 pronoun:0.5 -14 :0.65 -13 :0.8 9 :low -37 quotes:before -54 :none
-23 remembered:0.5 -98 :0.65 -35 :0.9 17 :0.98 33 :0.995 29 :low -118 share:0.5 -23 :0.65 -11 :0.8 23 :0.9 17 :low
-47 sign:gender:same 76 :heard 22 :rivals:2 40 :turn0:1 27 ::2 -37 ::5 32 ::says -23 ::sole 20 :voice:turn0 21 size:100
-24 :40 -12 :long -24 stem:accord 27 :announc 32 :appear -120 :ask -72 :not -29 :plan -70 :report 31 :said 47 :say
82 :seem -101 :suggest 29 :support -12 :told 49 unsexed -93`,
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
    `bond:according 5 ::a 5 ::nominal 3 ::organization 6 ::the 6 ::word 4 :apposition:capital 5 ::name 5 ::place -4 ::to
3 :comma -4 :far:a:person 3 :::word -6 ::by:person 3 ::his:person 5 :::word -5 ::of:word -14 ::that:person -4 ::the:of
-5 :::person -6 ::which:word 3 ::word:, -7 :::. -4 :::as -12 :::before -4 :::it -3 :::on -5 :::that 8 :::the 3 :inverted:name
-7 ::they 7 :participle:person 3 ::that 10 :phrase:word -5 :shared:that 8 ::to 5 ::who -9 :subject:. 10 ::modifier:nominal
-5 ::name 6 ::preposition:person -7 ::they 4 ::who -4 clause:. 3 :at 3 :by 5 :out 5 :plain:before 5 follow:. 4 :against
3 :by -4 :in -3 :out 5 :she 6 :they 6 :this 5 :up -4 form:base:far:of -6 :::that -5 :::which -7 ::inverted -7 ::subject:modifier
-4 :ed:phrase 5 :ing:according 5 ::apposition 9 ::phrase 5 :s:far:that -9 :::the -6 headline 6 lead:far:a -5 ::of
7 ::which 4 :subject:modifier -6 ::preposition -3 other:far:which:after -4 :subject:before -5 phrase:, -5 :a -3 :against
-3 :at -5 :before -4 :by -9 :he 3 :in -6 :more -4 :on -4 :other:before -5 :out 3 :plain:after -3 :up -7 :with -5
plain:inverted:after -5 quotes:before -4 ::after -4 :cut -13 ::after -13 :none:before -4 side:before -4 size:15 -11
:40 -6 :long 5 stem:accord:a 5 ::word 5 :accus 5 ::name 3 :agre 6 :announc 8 :appear:to 3 :argu 8 :ask 6 :attack:on
3 ::word -6 :attempt -4 ::to -5 :attention -6 :back -3 :began -8 :call:for 7 ::on 9 ::the -6 :charg -4 :clear -4
:compar -5 :continu -5 :criticiz 8 :declin 7 ::to 8 :deliver -6 :describ 6 :direct -7 :draw -4 :endors 4 :endorsement
-5 :expect:to 7 :explain 8 :express 8 :fear 8 :find -8 :fir -5 :focus:on 4 :gav -6 :hop 5 :insist 7 :list -4 :mad
-6 :mention 6 :nam -4 :nominat -4 :not:that 10 :off -8 :oppos 5 :opposition -4 :out -3 ::of -7 :pass -5 :plan:to
4 :pledg -7 ::to 5 :point:to 11 ::word -10 :prais 11 :present -5 :promis 3 ::to 3 :propos 4 :provid -5 ::word -4
:question:word -8 :referr 3 ::to 4 :refus 6 ::to 6 :releas -3 :requir -4 :sa 9 :said:, 7 ::. 8 ::at -6 ::he 11 ::it
12 ::of -10 ::she 8 ::the 11 :say:he 13 ::the 11 ::word 11 :seem:to 5 :sent -10 :shar -5 :show:name 14 ::that 11
:sign -3 :sought:to 3 :speak -3 :spok -7 :statement:word 3 :struggl -7 :suggest 7 ::that 7 :support:name -4 :taken
-5 :talk:about 7 :think 9 :told:name -4 :took -10 :tr -6 ::to -3 :urg 8 :warn 9 :will -3 ::word -3 :worr 6 :wrot
-4 type:it -3 :name -5 :place -5`,
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
