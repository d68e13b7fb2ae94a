import type { Model } from './attribution.ts';
import { unpack } from './packed.ts';

/** Learned by `npm run eval -- train-speakers` from counts of general features; not edited by hand. */
export const MODEL: Model = {
  source: unpack(
    `after1:bond:according 8 ::apposition -6 ::inverted -9 ::participle -6 ::phrase -6 :i -13 :it -6 :lead:colon -12 ::comma
-8 ::cue -9 ::none 6 ::other -6 ::verb -5 ::word -8 :name 7 :nominal -9 :opens 6 :organization -9 :place -5 :tail:none
-9 :they -13 :who -9 again 6 :bare:far -4 ::next 9 ::paragraph 12 :before1 7 :before2 4 :far -7 :left 5 :next 4 :paragraph
9 :paragraph2 3 :right 18 :sentence 11 apposition:parted -3 bare:after1 8 ::bound 13 ::first 8 ::nominal -15 ::organization
-10 ::person 11 ::place -11 :before1 5 ::bound 4 ::first 6 ::organization -3 ::person 4 ::place -5 ::they -10 :before2:he
-4 ::it -4 ::nominal -11 ::organization -4 ::who 7 :memory -3 ::bound -4 ::nominal 11 ::person -3 :paragraph1:bound
8 ::first 6 ::it -11 ::name -16 ::nominal -7 ::organization 4 ::place -5 ::they -5 ::who -8 ::you -4 :paragraph2
-6 ::event -6 ::first -3 ::it -9 ::name -12 ::organization -3 ::person -7 ::place -10 ::they -7 ::who -10 before1:bond:according
18 ::apposition -3 ::inverted -7 ::phrase 7 ::relative 9 :dependent -4 :event -5 :i -17 :it -4 :lead:colon -22 ::comma
-4 ::cue -11 ::none 4 ::other -10 ::word -5 :opens 4 :organization -4 :other -5 :place -4 :plain 5 :tail:comma -8
::none -5 :they -7 before2:bond:apposition -5 ::inverted -4 ::phrase -9 :dependent -5 :it -3 :lead:colon -11 ::comma
6 ::cue -6 ::other -9 ::verb -6 ::word -10 :nominal -9 :organization -7 :other -3 :person -5 :place -3 :spoke -4
:tail:comma -7 ::none -12 :who 5 bond:according 16 :subject 4 bound:addressed 3 :event -11 :free 5 :he 5 :i -13 :it
3 :modifier -20 :organization 6 :person 4 :place -11 :preposition -12 :who 3 :you -7 busy:after1 -4 ::bound -6 ::i
-3 ::it -6 ::name -6 ::nominal -4 ::organization -6 ::person -7 ::place -3 ::they -5 ::who -9 :before1 -4 ::i -9
::it -5 ::nominal -7 ::organization -4 ::place -4 ::they -4 ::who -7 :before2:it -3 ::nominal -6 ::organization -8
::person -11 ::place -4 ::who -10 :memory:he -6 ::it -3 ::name -7 ::nominal -7 ::organization 11 ::person -4 ::who
-3 :paragraph1 -4 ::bound -4 ::event -3 ::he -6 ::i -7 ::it -3 ::name -5 ::nominal -3 ::person -4 ::place -3 ::they
-4 ::who -3 ::you -4 :paragraph2 -3 ::event -4 ::first -3 ::he -4 ::i -3 ::name -4 ::nominal -4 ::organization -4
::person -3 ::they -5 ::we -3 ::who -4 closest:left:inverted -7 ::phrase -3 ::relative -19 ::subject 3 :right 7 ::according
6 ::phrase 4 ::subject 5 dependent:addressed -8 :modifier -9 :preposition -3 farther:left 4 ::inverted -17 ::phrase
9 ::subject -4 :right:according 14 ::apposition -15 ::phrase -11 ::relative -16 ::subject -11 first:left 8 :paragraph2
-4 inverted:parted 3 left:according:before 8 ::lead:comma 5 :::word 6 ::other 8 ::tail:none 7 :apposition:lead:colon
9 :::cue 10 :::other 8 ::plain 6 ::tail:comma 8 :::stop 6 :at:1 -16 ::12 4 ::24 3 :before:plain 5 ::reach:1 7 :::3
4 :::6 6 :::far -6 :colon:lead:colon 8 :dependent -9 :he 9 :i 6 :inverted:before -9 ::lead:colon -13 :::comma 5 :::word
-15 ::plain -9 ::tail:comma -10 :::none -15 :lead:colon 4 ::comma 3 ::verb -5 ::word 5 :parted -12 :participle:lead:word
-7 ::plain -16 ::tail:none -5 :::stop -14 :person 10 :phrase:lead:other 6 ::plain 7 ::tail:none 3 :place -7 :relative:before
-9 ::plain -12 ::tail:none -10 :subject:lead:colon -7 :::other 7 :::word 3 ::plain 4 ::tail:stop 3 :tail:none 7 ::stop
5 :they 4 :we -3 :who 5 :you -9 memory:bond:according -4 ::apposition 5 ::inverted -8 ::phrase -4 :dependent -6 :he
-5 :it -3 :lead:colon -8 ::comma -9 ::cue -9 ::other -15 ::verb -4 ::word -11 :name -7 :nominal -4 :organization
8 :other -4 :person -5 :spoke -10 :tail:none -17 ::stop -4 :who -3 paragraph1:bond:according -7 ::apposition -4 ::colon
-14 ::inverted -7 ::participle 6 :dependent -3 :he -3 :i -7 :it -5 :lead:colon -10 ::comma -8 ::cue -9 ::other 5
::verb -7 ::word -8 :name -14 :nominal -4 :place -3 :spoke -5 :tail:none -6 ::stop -3 :they -4 :we -9 :who -4 :you
-4 paragraph2:bond:according -4 ::colon -4 ::inverted -8 ::participle 7 ::relative -5 :dependent -4 :event -5 :it
-3 :lead:colon -5 ::comma -6 ::cue -8 ::other -8 ::verb -8 ::word -5 :name -8 :nominal -4 :organization -4 :other
-4 :person -4 :place -3 :spoke -9 :tail:none -4 ::stop -6 :they -5 :we -7 :who -4 participle:parted -15 place:left
3 :paragraph1 -3 :paragraph2 -4 right:according:after 15 ::lead:none 7 ::other 15 ::tail:comma 7 :after:plain 6 ::reach:1
8 :::24 -4 :::3 3 :::far 10 :apposition:lead:none 5 :::word -8 ::other -14 ::plain 4 ::tail:comma 5 :::none -9 :at:1
8 ::12 -4 ::24 -4 ::far -4 :dependent -4 :event -8 :inverted:after 3 ::lead:comma 6 ::plain 3 ::tail:stop 10 :it
-11 :lead:colon 15 ::comma -3 ::none 6 :opens 6 :parted 8 :participle:lead:none 3 ::tail:comma -15 :person 9 :phrase:lead:none
5 ::other -10 ::plain 5 ::tail:comma -3 :place -15 :relative:lead:none 5 ::other 3 :subject:lead:colon 18 :::none
4 :::other 4 ::other -5 ::plain 6 ::tail:stop -11 :tail:stop 7 :they -16 :who -21 silent:bare -15 :lead:colon -4
::comma -5 ::cue 10 ::none -8 ::other -6 ::verb 5 ::word 8 subject:parted -13 type:it -5 :place -7 :we -7 :you -13
unbound:after1 -8 :before1 -3 :it -10 :name -6 :paragraph1 -4 :paragraph2 -5 :place -6 :right -3 :who -6 :you -14
voice:before2 -8 :left 6`,
    0.1,
  ),
  referent: unpack(
    `about:other:quiet -5 :topic:turn1 9 :untopic 3 ::turn0 4 ::turn3 -11 gender:same 4 gone -13 he:spot:0:dependent 8
:::first 11 :::other 6 :::quoted -4 :::speaker 12 ::10 -10 ::1:aside 3 :::first 6 :::speaker 7 ::2:aside -15 :::dependent
-7 :::other -10 ::5 -7 :::dependent -7 :::first -4 :::other -6 :::quoted -18 :::speaker -10 ::far -9 heard:she 7
:turn3 -6 it:spot:far -17 none -11 :first -12 :he -12 :later -8 :she -9 :topic -10 :unlisted -12 :untopic -17 order:1
4 quiet:unsexed -4 she:person 3 :spot:0:dependent 3 :::other 5 :::quoted -4 :::speaker -16 ::10 -14 ::1:first 3 ::2:dependent
4 :::other 4 :::quoted 5 :::speaker -4 ::5 -7 :::dependent 6 :::other -16 :::speaker 5 ::far -15 spot:0:dependent
9 :::quiet -6 :::same 9 :::turn0 4 :::turn1 11 ::first 7 :::quiet 8 :::same 10 ::other 7 :::quiet 12 :::turn1 -8
::quoted -4 :::quiet -20 :::turn1 6 :::turn2 -16 :::unsexed -15 ::speaker 5 :::quiet 10 :::same 5 :::turn0 8 :::turn1
-6 :10 -12 ::quiet -11 ::same -10 ::turn1 -19 ::turn2 -14 ::turn3 -9 ::unsexed -11 :1:dependent 4 :::same 3 :::turn0
-10 :::turn2 3 :::turn3 10 ::first 8 :::quiet 4 ::other:turn3 4 :::unsexed -23 ::quoted:quiet -25 ::speaker:quiet
5 :::turn1 6 :2:aside -15 :::same -15 ::dependent:turn0 -4 :::turn2 -5 :::unsexed -23 ::first 3 :::turn0 8 :::turn1
-5 ::other:same -8 :::unsexed 4 ::quoted:quiet -32 :::unsexed -15 ::speaker:turn1 -13 :::unsexed -19 :5 -7 ::aside
-15 :::same -15 ::dependent:quiet -8 :::same -8 :::turn0 6 :::turn1 6 :::turn2 -22 ::first -4 :::quiet -23 :::same
-3 :::turn0 4 :::turn2 7 :::unsexed -15 ::other -8 :::quiet -11 :::same -6 :::turn1 -18 :::unsexed -11 ::quiet -10
::quoted -5 :::quiet -17 :::same -4 :::unsexed -9 ::same -7 ::speaker -6 :::same -4 :::turn1 -7 :::turn2 -5 :::unsexed
-16 ::turn0 5 ::turn1 -5 ::turn2 -17 ::turn3 -14 :far -11 ::quiet -7 ::same -10 ::turn0 -13 ::turn1 -19 ::turn2 -17
::turn3 -13 ::unsexed -11 times:3 3 turn0:1 8 :10 -7 :far -14 turn2:unsexed -9 turn3:unsexed -19 unheard:turn2 -4`,
    0.1,
  ),
  quotation: unpack(
    `all 3 lead:, 3 ::sentence 4 ::small 4 ::title 5 :and:small 3 :as 10 :auxiliary 3 ::small 3 :capital:small 2 :cue
6 ::small 7 ::title 9 :determiner:sentence -8 ::title -2 :ed 4 ::small -2 :for -4 ::small 2 :in -6 :ing 3 ::small
8 :none 4 ::sentence 4 ::title -2 :of:small 4 ::title -11 :on -5 :organization's -10 ::title -7 :person 3 :person's
5 ::small 5 :person:small 3 :plain 7 ::small 2 :pronoun 5 ::small 2 :s 5 ::small 4 :that 5 ::sentence 9 ::small 5
:to 2 ::small 5 :with 4 :word:small 4 loose:more 3 :one -7 :short -3 next:- -4 :and 4 :as 13 :auxiliary -4 :because
7 :but 4 :by 4 :determiner 4 :for 4 :from 14 :if 9 :in 4 :none 3 :of 9 :on -2 :organization 2 :person 5 :plain 4
:pronoun 4 :to 6 :who -5 :word -2 :— -8 open -22 said:1 -10 :3 -7 :4 -7 :6 -7 :7 -3 :8 4 second:, -5 :and 14 :as
12 :auxiliary 5 :capital -5 :cue 5 :ed -3 :for -2 :in -9 :ing -2 :none 4 :on -2 :person -4 :place 2 :plain 3 :pronoun
2 :quote 3 :s 5 :that 8 :to 4 :with -7 the:and 10 :auxiliary 4 :for 6 :in -4 :none 10 :of 6 :that 9 :word -2 title:name:one
-3 :sentence:long 3 ::middle 5 ::more 5 :small:long 6 ::middle 4 ::more 6 :title:middle -3 ::short -3 told:-1 3 ::sentence
4 ::small 3 ::title -4 :-2 -4 ::small 3 ::title -12 :0 5 ::sentence 7 ::small 4 ::title 4 :1 4 ::sentence 4 ::small
5 :2 4 ::sentence 11 ::small 2 :no 3 ::sentence 4 ::title -7 verbs:cue:cue:small 2 :::title -3 ::none:sentence 8
:::small 4 ::plain:small 4 :none:cue:sentence -8 :::small -12 :::title -6 ::none:name -5 :::small -5 :::title -4
::plain:sentence 5 :::small 2 :::title -4 :plain:cue:small 6 ::none:sentence 4 :::small 5 :::title -9 ::plain:small
9 word:middling:3:clear 4 :::parted 6 ::8:clear 10 ::far:clear 4 :::parted 4 :no 2 :weak:1:clear 7 ::3:clear 7 :::parted
3 ::8:clear 6 :::parted 2 ::far:clear 7 work:near -9 ::title -8 :right -4 ::title -10`,
    0.1,
  ),
  certainty: unpack(
    `agrees 21 all 33 away:0.95 46 :0.98 30 :0.995 71 :bound 28 bond:apposition 46 :inverted 70 :none 4 :subject 23 kind:full:organization
8 ::person 82 :name 16 :pronoun -11 :short:person 69 name:0.5 -62 :0.65 -14 :0.8 4 :0.9 29 :0.95 44 :0.98 66 :0.995
89 :low -41 named:0.9 46 :0.995 53 namesakes 28 near:0.5 6 :0.65 34 :0.8 -22 :0.9 3 :0.95 48 :0.98 48 :0.995 49 :bound
37 :loose 37 :low 30 pronoun:0.95 48 :0.995 -27 remembered:0.5 -110 :0.65 -20 :0.8 27 :0.9 49 :0.95 122 :0.98 141
:0.995 147 share:0.65 -49 :0.8 22 :0.9 32 :0.95 47 :0.98 40 :0.995 58 :low -104 sign:gender:same -3 :rivals:0 14
::1 22 ::2 -31 :turn0:0 17 ::1 5 ::goes-on -68 ::says 14 ::sole -12 :unheard -15 :voice:quiet 14 ::turn0 -12 ::turn1
-10`,
    0.01,
  ),
  reportCertainty: unpack(
    `agrees -6 all -14 bond:according 27 :apposition 27 :comma -71 :inverted -145 :none -25 :participle 7 :phrase -33
:shared -34 :subject 40 dependent:modifier -85 :preposition -103 kind:full:person 46 ::place -103 :name -25 :nominal
-226 :pronoun -37 :short:person 48 name:0.65 18 :0.8 33 :low -29 named:0.8 19 :0.9 -36 :0.995 8 namesakes -22 near:0.5
-16 :0.65 4 :0.8 30 :0.9 28 :bound -5 :loose -25 :low -39 pronoun:0.5 -19 :0.65 -18 :0.8 14 :low -38 quotes:before
-49 :none -10 remembered:0.5 -63 :0.65 -58 :0.8 -25 :0.9 8 :0.95 -27 :0.98 49 :0.995 13 :low -157 share:0.5 -16 :0.65
4 :0.8 30 :0.9 28 :low -39 sign:gender:same 44 :heard 11 :rivals:0 -11 ::1 6 ::2 17 :turn0:1 30 ::2 -24 ::5 25 ::says
-21 ::shared 9 ::sole 22 :unheard -13 :voice:quiet -3 ::turn0 14 ::turn1 17 size:100 -18 :15 10 :40 -3 :long -14
stem:accord 23 :announc 24 :appear -113 :ask -70 :attack -66 :call -8 :not -36 :plan -75 :point 11 :report 19 :said
42 :say 68 :seem -101 :suggest 22 :support -18 :talk 12 :told 48 unsexed -140`,
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
    `bond:according:a 6 ::before 3 ::name 6 ::nominal 6 ::organization 8 ::the 8 ::word 6 :apposition:capital 5 ::place
-4 ::to 3 :far:a:person 3 :::word -6 ::by:person 3 ::his:person 5 :::word -6 ::in -5 :::person 3 ::of:word -13 ::that:person
-4 ::the:of -5 :::person -6 ::which -3 :::word 4 ::word:, -7 :::. -4 :::as -12 :::before -5 :::it -3 :::on -5 :::that
8 :::the 3 :inverted:name -7 ::they 7 :participle:that 11 ::to 4 :phrase:word -4 :shared:that 8 ::to 5 ::who -9 :subject:.
10 ::about -3 ::an -3 ::modifier:nominal -5 ::name 6 ::preposition:person -8 :::that 11 ::they 4 ::who -3 clause:.
3 :at 3 :by 5 :it 7 :out 6 :plain:before 5 follow:. 3 :against 3 :by -5 :in -3 :out 5 :she 7 :they 6 :this 5 :up
-4 form:base:far:of -6 :::that -6 :::which -6 ::inverted -7 ::subject:modifier -4 :ed:phrase 5 :ing:apposition 10
::far:of 3 ::phrase 5 :s:far:that -10 :::the -6 headline 6 lead:far:a -5 ::of 6 ::which 5 :subject:modifier -6 ::preposition
-4 other:according:before 3 :far:which:after -4 :subject:before -5 phrase:, -5 :a -3 :against -3 :at -5 :before -4
:by -9 :he 3 :in -6 :more -4 :on -4 :other:before -5 :out 3 :plain:after -3 :up -6 :with -5 plain:comma:after -9
:inverted:after -5 quotes:before -4 ::after -4 :cut -13 ::after -13 :none:before -4 side:before -4 size:15 -11 :40
-6 :long 5 stem:accord:a 6 ::word 6 :accus 5 ::name 3 :agre 6 :announc 8 :appear:to 3 :argu 8 :ask 6 :attack:word
-6 :attempt -4 ::to -5 :attention -6 :back -3 :began -8 :call:for 7 ::on 9 ::the -6 :charg -4 :clear -4 :compar -6
:continu -5 :criticiz 8 :declin 7 ::to 8 :deliver -6 :describ 6 :direct -7 :draw -4 :endors 4 :endorsement -5 :expect:to
7 :explain 8 :express 8 :fear 8 :find -8 :fir -5 :focus:on 4 :gav -6 :hop 5 :insist 7 :list -4 :mad -6 :mention 6
:nam -4 :nominat -4 :not:that 11 :off -8 ::the -3 :oppos 6 :opposition -4 :out -3 ::of -7 :pass -5 :plan:to 4 :pledg
-6 ::to 5 :point:to 11 ::word -10 :prais 11 :present -5 :promis 5 :propos 4 :provid -5 ::word -4 :question:word -8
:referr 3 ::to 4 :refus 6 ::to 6 :releas -3 :requir -4 :sa 8 :said:, 7 ::. 8 ::at -6 ::he 12 ::it 7 ::of -10 ::she
8 ::the 11 :say:he 13 ::the 11 ::word 12 :seem:to 5 :sent -10 :shar -5 :show:name 14 ::that 10 :sign -4 :sought:to
3 :spok -7 :statement:word 3 :struggl -7 :suggest 7 ::that 7 :support:name -4 :taken -6 :talk:about 8 :think 8 :told:name
-4 :took -10 :tr -6 ::to -3 :urg 8 :warn 9 :will -4 ::word -3 :worr 6 :wrot -4 type:it -3 :name -4 :place -4`,
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
