import type { Model } from './attribution.ts';
import { unpack } from './packed.ts';

/** Learned by `npm run eval -- train-speakers` from counts of general features; not edited by hand. */
export const MODEL: Model = {
  source: unpack(
    `after1:bond:according 9 ::apposition -6 ::inverted -8 ::participle -6 ::phrase -6 :i -13 :it -10 :lead:colon -13
::comma -7 ::cue -9 ::none 6 ::other -6 ::verb -5 ::word -7 :name 7 :nominal -10 :opens 6 :organization -8 :other
4 :place -6 :tail:none -12 :they -10 :who -7 again 6 :bare:far -4 ::next 12 ::paragraph 12 :before1 9 :far -6 :left
5 :paragraph 10 :right 19 :sentence 11 bare:after1 6 ::bound 12 ::first 11 ::nominal -15 ::organization -12 ::person
12 ::place -10 :before1 9 ::bound 9 ::place -5 ::they -10 :before2:nominal -12 ::organization -6 ::who 4 :memory:bound
-5 ::nominal 5 :paragraph1:bound 8 ::first 7 ::it -11 ::name -14 ::nominal -9 ::place -4 ::they -5 ::who -9 :paragraph2
-6 ::event -7 ::it -10 ::name -10 ::nominal -6 ::person -6 ::place -10 ::they -7 ::who -10 before1:bond:according
15 ::inverted -6 ::phrase 7 ::relative 10 :event -7 :i -16 :it -4 :lead:colon -23 ::comma -6 ::cue -14 ::other -14
::word -8 :organization -8 :place -5 :plain 9 :tail:comma -6 ::none -4 :they -7 before2:bond:inverted -6 ::phrase
-7 :dependent -5 :lead:colon -9 ::comma 8 ::cue -6 ::other -10 ::verb -4 ::word -8 :nominal -9 :organization -7 :person
-6 :tail:comma -6 ::none -11 :who 5 bond:according 17 bound:event -10 :free 7 :i -14 :modifier -16 :organization
4 :place -12 :preposition -10 :you -6 busy:after1 -4 ::bound -4 ::it -5 ::name -7 ::nominal -4 ::organization -6
::person -6 ::they -6 ::who -7 :before1:i -10 ::it -6 ::name -4 ::nominal -7 ::place -4 ::they -5 ::who -6 :before2:nominal
-5 ::organization -7 ::person -9 ::place -6 ::who -9 :memory:he -4 ::it -4 ::name -8 ::nominal -8 ::organization
10 :paragraph1:he -6 ::i -7 ::it -4 ::name -7 ::you -4 :paragraph2:event -4 ::nominal -4 ::organization -4 ::they
-6 ::who -4 closest:left:inverted -6 ::relative -23 ::subject 9 :right 10 ::according 5 ::subject 7 dependent:addressed
-4 :modifier -8 farther:left 5 ::inverted -19 ::phrase 7 :right:according 13 ::apposition -13 ::phrase -12 ::relative
-13 ::subject -6 first:left 8 inverted:parted 4 left:according:before 6 ::lead:comma 4 :::word 5 ::other 6 ::tail:none
8 :apposition:lead:colon 12 :::cue 11 :::other 8 ::plain 9 ::tail:comma 8 :at:1 -18 :before:plain 6 ::reach:1 7 :::6
4 :::far -8 :colon:lead:colon 6 :dependent -12 :he 11 :inverted:before -9 ::lead:colon -14 :::comma 5 :::word -16
::plain -9 ::tail:comma -12 :::none -15 :lead:colon 4 ::comma 7 ::verb -4 ::word 7 :parted -11 :participle:lead:word
-8 ::plain -16 ::tail:none -4 :::stop -14 :person 12 :phrase:lead:other 6 ::plain 6 ::tail:none 4 :place -7 :relative:before
-8 ::plain -15 ::tail:none -9 :subject:lead:colon -4 :::other 8 :::word 5 ::plain 4 :tail:none 7 ::stop 6 :who 6
:you -10 memory:bond:apposition 5 ::inverted -7 ::phrase -4 :dependent -9 :he -4 :it -4 :lead:colon -9 ::comma -8
::cue -11 ::other -17 ::verb -6 ::word -8 :name -8 :organization 6 :other -4 :spoke -9 :tail:none -16 ::stop -5 paragraph1:bond:according
-10 ::apposition -5 ::colon -14 ::inverted -8 ::participle 5 :i -7 :it -5 :lead:colon -12 ::comma -9 ::cue -13 ::verb
-8 ::word -10 :name -14 :spoke -7 :tail:none -8 ::stop -4 :they -6 :we -10 :who -5 :you -4 paragraph2:bond:colon
-4 ::inverted -8 ::participle 7 ::relative -7 :dependent -4 :event -5 :lead:colon -7 ::comma -6 ::cue -11 ::other
-11 ::verb -8 ::word -7 :name -10 :nominal -4 :organization -6 :person -5 :spoke -8 :tail:none -7 ::stop -7 :they
-6 :we -8 :who -4 participle:parted -9 place:left 6 right:according:after 15 ::lead:none 7 ::other 15 ::tail:comma
7 :after:plain 11 ::reach:1 14 :::24 -5 :::3 6 :::far 12 :apposition:lead:none 5 :::word -8 ::other -14 ::tail:comma
5 :::none -8 :at:1 9 :dependent -6 :event -10 :inverted:lead:comma 7 ::tail:none 5 :::stop 11 :it -12 :lead:colon
15 ::comma -4 ::none 7 :opens 7 :parted 8 :participle:lead:none 6 ::tail:comma -12 :person 11 :phrase:lead:none 6
::other -7 ::plain 4 :place -16 :relative:lead:none 7 :subject:lead:colon 16 ::plain 6 ::tail:stop -11 :tail:stop
6 :they -17 :who -21 silent:bare -13 :lead:cue 13 ::none -6 ::other -5 ::verb 6 ::word 13 subject:parted -13 type:it
-6 :place -6 :we -7 :you -12 unbound:after1 -9 :it -9 :name -7 :paragraph1 -5 :paragraph2 -5 :place -5 :who -6 :you
-13 voice:before2 -7 :left 5`,
    0.1,
  ),
  referent: unpack(
    `about:other:turn3 4 :topic 5 ::turn1 4 :untopic:turn3 -9 gone -9 he:spot:0:dependent 10 :::first 10 :::other 6 :::quoted
-3 :::speaker 12 ::10 -9 ::1:aside 3 :::first 7 :::speaker 8 ::2:aside -14 :::dependent -3 :::other -9 ::5 -6 :::dependent
-7 :::first -3 :::other -4 :::quoted -18 :::speaker -9 ::far -8 heard:she 4 :turn3 -4 it:spot:far -18 none -11 :first
-11 :he -10 :later -8 :she -11 :topic -9 :unlisted -15 :untopic -21 order:1 4 she:spot:0:dependent 5 :::other 4 :::quoted
-3 :::speaker -13 ::10 -13 ::1:first 5 ::2:dependent 4 :::other 5 :::quoted 8 :::speaker -8 ::5 -6 :::dependent 7
:::other -15 :::speaker 6 ::far -14 :turn0 5 spot:0:dependent 9 :::quiet -6 :::same 10 :::turn0 4 :::turn1 12 ::first
7 :::quiet 9 :::same 11 ::other 7 :::quiet 11 :::same 4 :::turn1 -11 ::quoted -3 :::quiet -21 :::turn1 8 :::turn2
-16 :::unsexed -16 ::speaker 4 :::quiet 8 :::same 7 :::turn0 8 :::turn1 -6 :10 -11 ::quiet -11 ::same -9 ::turn1
-19 ::turn2 -11 ::turn3 -9 ::unsexed -14 :1:aside 4 :::same 4 ::dependent 4 :::same 5 :::turn0 -8 :::turn2 7 :::turn3
10 :::unsexed -6 ::first 8 :::quiet 4 ::other:same 6 :::turn0 7 :::turn3 6 :::unsexed -23 ::quoted:quiet -24 ::speaker:quiet
7 :::turn1 6 :2:aside -14 :::same -14 ::dependent:turn0 -5 :::unsexed -27 ::first 4 :::quiet -3 :::same 5 :::turn0
6 :::turn1 -5 ::other:same -5 ::quoted 3 :::quiet -31 :::same 6 :::unsexed -17 ::speaker:turn1 -10 :::unsexed -19
:5 -6 ::aside -13 :::same -13 ::dependent:quiet -10 :::same -3 :::turn0 6 :::turn1 8 :::turn2 -18 ::first -4 :::quiet
-24 :::turn0 5 :::turn1 -3 :::turn2 7 :::unsexed -14 ::other -6 :::quiet -12 :::same -4 :::turn1 -15 :::unsexed -14
::quiet -10 ::quoted -3 :::quiet -17 :::unsexed -11 ::same -5 ::speaker -4 :::same -4 :::turn1 -3 :::turn2 -19 :::unsexed
-21 ::turn0 6 ::turn1 -4 ::turn2 -16 ::turn3 -18 :far -9 ::quiet -7 ::same -8 ::turn0 -11 ::turn1 -21 ::turn2 -15
::turn3 -13 ::unsexed -14 times:3 3 turn0:1 11 :10 -4 :2 6 :far -13 turn2:unsexed -13 turn3:unsexed -21 unheard:it
3 :she -3`,
    0.1,
  ),
  quotation: unpack(
    `all 3 lead:, 3 ::sentence 4 ::small 4 ::title 5 :and:small 3 :as 10 :auxiliary 3 ::small 3 :capital:small 2 :cue
6 ::small 7 ::title 9 :determiner:sentence -7 ::title -2 :ed 4 ::small -2 :for -4 ::small 2 :in -6 :ing 4 ::small
9 :none 4 ::sentence 4 ::title -3 :of:small 5 ::title -11 :on -5 :organization's -9 ::title -7 :person 3 :person's
6 ::small 5 :person:small 3 :plain 7 ::small 2 :pronoun 5 ::small 2 :s 5 ::small 4 :that 5 ::sentence 8 ::small 5
:to:small 5 :with 3 :word:small 3 ::title -2 loose:long 2 :more 4 :one -6 :short -3 next:- -4 :and 4 :as 12 :auxiliary
-4 :because 8 :but 4 :by 5 :determiner 4 :for 4 :from 14 :if 9 :in 4 :none 3 :of 9 :on -2 :organization 2 :person
5 :plain 4 :pronoun 5 :that -2 :to 7 :who -5 :word -2 :— -9 open -22 said:1 -7 :2 -8 :4 -9 :5 -6 :6 -6 :7 -2 :8 4
second:, -5 :and 14 :as 12 :auxiliary 5 :capital -4 :cue 5 :ed -3 :for -2 :in -8 :ing -2 :none 4 :on -2 :person -4
:plain 3 :pronoun 2 :quote 2 :s 4 :that 8 :to 4 :with -8 the:and 10 :auxiliary 5 :for 5 :in -4 :none 10 :of 5 :that
9 :word -2 title:name:one -3 :sentence:long 3 ::middle 5 ::more 5 :small:long 6 ::middle 4 ::more 6 :title:middle
-3 ::short -3 told:-1 3 ::sentence 4 ::small 3 ::title -4 :-2 -5 ::small 4 ::title -12 :0 5 ::sentence 7 ::small
4 ::title 5 :1 4 ::sentence 4 ::small 5 :2 4 ::sentence 11 ::small 2 :no 3 ::sentence 4 ::title -7 verbs:cue:cue:small
2 :::title -2 ::none:sentence 7 :::small 4 ::plain:small 4 :none:cue:sentence -7 :::small -13 :::title -6 ::none:name
-5 :::small -5 :::title -4 ::plain:sentence 5 :::small 2 :::title -4 :plain:cue:small 6 ::none:sentence 5 :::small
5 :::title -9 ::plain:small 9 word:middling:3:clear 5 :::parted 6 ::8:clear 10 ::far:clear 4 :::parted 4 :no 2 :weak:1:clear
6 ::3:clear 7 :::parted 3 ::8:clear 6 :::parted 2 ::far:clear 7 work:near -9 ::title -8 :right -4 ::title -10`,
    0.1,
  ),
  certainty: unpack(
    `agrees 36 all 32 away:0.95 -22 :0.98 70 :0.995 70 :bound 32 bond:apposition 51 :inverted 61 :none -5 :subject 22
kind:full:organization 4 ::person 78 :name 29 :pronoun -13 :short:person 70 name:0.5 -78 :0.65 -5 :0.8 25 :0.9 29
:0.95 49 :0.98 77 :0.995 85 :low -49 named:0.9 61 :0.995 53 namesakes 27 near:0.5 35 :0.65 20 :0.8 -27 :0.95 59 :0.98
37 :0.995 51 :bound 35 :loose 28 :low 14 pronoun:0.9 51 :0.95 31 :0.98 -11 :0.995 -22 remembered:0.5 -47 :0.65 -70
:0.8 32 :0.9 47 :0.95 106 :0.98 127 :0.995 113 share:0.5 -26 :0.65 -12 :0.8 23 :0.9 36 :0.95 39 :0.98 47 :0.995 58
:low -98 sign:gender:same 3 :heard 10 :rivals:0 20 ::1 12 ::2 -32 :turn0:0 3 ::1 13 ::2 -34 ::goes-on -68 ::says
6 ::shared -19 ::sole -3 :unheard -38 :voice:quiet 29 ::turn0 -15 ::turn1 6`,
    0.01,
  ),
  reportCertainty: unpack(
    `agrees -3 all -14 bond:according 31 :apposition 26 :comma -74 :inverted -159 :none -25 :participle 10 :phrase -30
:shared -34 :subject 39 dependent:modifier -84 :preposition -95 kind:full:organization -3 ::person 46 ::place -89
:name -23 :nominal -270 :pronoun -32 :short:person 48 name:0.65 19 :0.8 29 :0.9 50 :low -31 named:0.8 17 :0.9 -34
:0.995 8 namesakes -22 near:0.5 -15 :0.65 3 :0.8 27 :0.9 23 :bound -6 :loose -25 :low -39 pronoun:0.5 -19 :0.65 -23
:0.8 17 :low -38 quotes:before -52 :none -10 remembered:0.5 -91 :0.65 -56 :0.8 -15 :0.9 -8 :0.95 -33 :0.98 38 :0.995
18 :low -115 share:0.5 -15 :0.65 3 :0.8 27 :0.9 23 :low -39 sign:gender:same 48 :heard 12 :rivals:0 -18 ::1 11 ::2
20 :turn0:1 28 ::2 -37 ::5 28 ::says -22 ::sole 31 :unheard -13 :voice:quiet -9 ::turn0 18 size:100 -18 :40 -5 :long
-15 stem:accord 22 :announc 20 :appear -113 :ask -74 :attack -68 :call -12 :not -34 :plan -58 :point 17 :report 22
:said 44 :say 72 :seem -101 :suggest 23 :support -17 :talk -10 :told 49 unsexed -134`,
    0.01,
  ),
  end: unpack(
    `,:12 4 :2 7 :6 6 :long -6 -:12 6 :24 4 and:24 -4 :3 10 :long -5 as:1 -4 at:,a 10 :,and 4 :,but 5 :,he 7 :,name:clause
11 :,saying 13 :,the 8 :,which 12 :,who 8 :24 -5 :about -4 ::phrase -4 :against -4 ::phrase -4 :among -7 :at:clause
-4 :end:clause 8 :if -5 :into -6 :on:pronoun -6 ::to -7 :over -4 :saying -6 :to:preposition -7 :with:name -7 bare:,and
8 :,but 11 :,ing 6 :about -4 :clause:end 4 ::in -4 :end 5 :phrase:- 7 ::about -4 ::end 4 ::who -7 :preposition:end
4 ::to -5 :pronoun:, 4 ::end 5 :to:, 5 ::end 7 ::in -5 ::to -7 :when 5 :which -6 by:12 -4 commas:0:, 7 ::- 12 :0::
10 ::about -4 ::after 9 ::against -5 ::but 14 ::during 6 ::end 9 ::into -5 ::when 7 ::who -8 ::— 16 :1:and -5 ::as
-8 ::at -5 ::but -5 ::by -5 ::in -7 ::on -5 ::saying -4 ::which -5 :2:end 10 cue:according:inner -14 :asked:end -4
:attacks:inner 4 :endorsed:inner 5 :found:inner -9 :hoping:inner -6 :noted:inner -7 :offered:inner 5 :praised:inner
5 :question:inner -6 :reported:inner -7 :said:end 12 :say:end 11 :saying:end 9 :says:end 15 :show:inner -7 :showed:inner
-9 :shows:inner -7 :supported:inner 4 :supporting:inner 6 :talking:inner 5 :think:inner -10 :told:end 9 :want:inner
-8 :wants:inner -8 end:2 6 :24 6 :3 -7 for:12 -6 :3 -7 from:12 -7 :24 -5 :6 -7 length:1:name 8 :2:preposition 6 :3:clause
-4 ::name 5 ::preposition 7 on:24 -6 :long -5 or:12 -6 that:2 -11 :3 -9 to:6 -7 verb:about -4 :against -5 :at -5
:by -5 :clause:, 5 ::end 8 :for -7 :from -5 :if -4 :into -5 :name:in -8 ::to -8 :or -6 :over -6 :phrase:by -6 ::from
-5 ::on -7 ::that -8 ::with -6 :preposition:and -4 ::in -8 ::that -9 :pronoun:, 4 :than -7 :to:that -8 :when -4 :with
-6 which:24 -5 with:12 -6`,
    0.1,
  ),
  report: unpack(
    `bond:according:a 7 ::before 4 ::nominal 5 ::organization 8 ::the 9 ::word 6 :apposition:capital 5 ::place -4 ::to
3 :far:a:person 3 :::word -6 ::by:person 3 ::his:person 4 :::word -5 ::of:word -13 ::that:person -4 ::the:of -5 :::person
-6 ::which -3 :::word 4 ::word:, -7 :::. -4 :::as -12 :::before -5 :::it -3 :::on -7 :::that 8 :::the 3 :inverted:name
-7 ::they 7 :participle:that 11 ::to 4 :phrase:word -4 :shared:that 8 ::to 5 ::who -9 :subject:. 10 ::modifier:nominal
-5 ::name 6 ::preposition:person -8 :::that 11 ::they 4 ::who -4 clause:. 3 :at 4 :by 5 :it 7 :out 5 :plain:before
5 follow:. 3 :against 3 :by -5 :in -3 :out 5 :she 7 :they 6 :this 5 :up -4 form:base:far:in -5 :::of -6 :::that -5
:::which -6 ::inverted -7 ::subject:modifier -4 :ed:phrase 5 :ing:apposition 10 ::phrase 5 :s:far:that -10 :::the
-6 headline 6 lead:far:a -4 ::of 7 ::which 5 :subject:modifier -6 ::preposition -4 other:according:before 4 :far:which:after
-4 :subject:before -5 phrase:, -5 :a -3 :against -3 :at -5 :before -4 :by -9 :he 3 :in -6 :more -4 :other:before
-5 :plain:after -3 :up -7 :with -5 plain:comma:after -9 :inverted:after -5 quotes:before -4 ::after -4 :cut -13 ::after
-13 :none:before -4 side:before -4 size:15 -11 :40 -6 :long 5 stem:accord:a 7 ::name 4 ::word 6 :accus 6 ::name 3
:addres -3 :agre 6 :announc 8 :appear:to 3 :argu 8 :ask 6 :attack:word -6 :attempt -4 ::to -5 :attention -7 :back
-3 :began -8 :call:for 7 ::on 6 ::the -6 :charg -4 :clear -4 :compar -6 :continu -5 :criticiz 8 :declin 7 ::to 8
:deliver -7 :describ 6 :direct -7 :draw -4 :endors 4 :endorsement -5 :expect:to 7 :explain 8 :express 8 :fear 8 :fil
-3 :find -8 :fir -5 :focus:on 3 :gav -6 :hop 5 :insist 7 :list -4 :mad -6 :mention 6 :nam -4 :nominat -4 :not:that
11 :off -8 ::the -3 :oppos 5 :opposition -4 :out -3 ::of -7 :pass -5 :plan:to 4 :pledg -7 ::to 5 :point:to 11 ::word
-10 :prais 11 :present -5 :promis 4 :propos 4 :provid -5 ::word -4 :question:word -8 :referr 3 ::to 4 :refus 6 ::to
6 :releas -4 :requir -4 :sa 8 :said:, 7 ::. 8 ::at -6 ::he 12 ::it 7 ::of -10 ::she 8 ::the 11 :say:he 13 ::the 11
::word 12 :seem:to 5 :sent -10 :shar -5 :show:name 14 ::that 10 :sign -4 :sought:to 3 :spok -7 :statement:word 3
:struggl -7 :suggest 7 ::that 7 :support:name -4 :taken -6 :talk:about 8 :think 8 :told:name -4 :took -10 :tr -6
::to -3 :urg 8 :warn 9 :will -4 ::word -3 :worr 6 :wrot -4 type:it -3 :name -4 :place -4`,
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
