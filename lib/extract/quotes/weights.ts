import type { Model } from './attribution.ts';
import { unpack } from './packed.ts';

/** Learned by `npm run eval -- train-speakers` from counts of general features; not edited by hand. */
export const MODEL: Model = {
  source: unpack(
    `after1:bond:according ::apposition ::inverted ::participle ::phrase :i :it :lead:colon ::comma ::cue ::none ::other
::verb ::word :name :nominal :opens :organization :place :tail:none :they :who again :bare:far ::next ::paragraph
:before1 :before2 :far :left :next :paragraph :paragraph2 :right :sentence apposition:parted bare:after1 ::bound
::first ::nominal ::organization ::person ::place :before1 ::bound ::first ::organization ::person ::place ::they
:before2:he ::it ::nominal ::organization ::who :memory ::bound ::nominal ::person :paragraph1:bound ::first ::it
::name ::nominal ::organization ::place ::they ::who ::you :paragraph2 ::event ::first ::it ::name ::organization
::person ::place ::they ::who before1:bond:according ::apposition ::inverted ::phrase ::relative :dependent :event
:i :it :lead:colon ::comma ::cue ::none ::other ::word :opens :organization :other :place :plain :tail:comma ::none
:they before2:bond:apposition ::inverted ::phrase :dependent :it :lead:colon ::comma ::cue ::other ::verb ::word
:nominal :organization :other :person :place :spoke :tail:comma ::none :who bond:according :subject bound:addressed
:event :free :he :i :it :modifier :organization :person :place :preposition :who :you busy:after1 ::bound ::i ::it
::name ::nominal ::organization ::person ::place ::they ::who :before1 ::i ::it ::nominal ::organization ::place
::they ::who :before2:it ::nominal ::organization ::person ::place ::who :memory:he ::it ::name ::nominal ::organization
::person ::who :paragraph1 ::bound ::event ::he ::i ::it ::name ::nominal ::person ::place ::they ::who ::you :paragraph2
::event ::first ::he ::i ::name ::nominal ::organization ::person ::they ::we ::who closest:left:inverted ::phrase
::relative ::subject :right ::according ::phrase ::subject dependent:addressed :modifier :preposition farther:left
::inverted ::phrase ::subject :right:according ::apposition ::phrase ::relative ::subject first:left :paragraph2
inverted:parted left:according:before ::lead:comma :::word ::other ::tail:none :apposition:lead:colon :::cue :::other
::plain ::tail:comma :::stop :at:1 ::12 ::24 :before:plain ::reach:1 :::3 :::6 :::far :colon:lead:colon :dependent
:he :i :inverted:before ::lead:colon :::comma :::word ::plain ::tail:comma :::none :lead:colon ::comma ::verb ::word
:parted :participle:lead:word ::plain ::tail:none :::stop :person :phrase:lead:other ::plain ::tail:none :place :relative:before
::plain ::tail:none :subject:lead:colon :::other :::word ::plain ::tail:stop :tail:none ::stop :they :we :who :you
memory:bond:according ::apposition ::inverted ::phrase :dependent :he :it :lead:colon ::comma ::cue ::other ::verb
::word :name :nominal :organization :other :person :spoke :tail:none ::stop :who paragraph1:bond:according ::apposition
::colon ::inverted ::participle :dependent :he :i :it :lead:colon ::comma ::cue ::other ::verb ::word :name :nominal
:place :spoke :tail:none ::stop :they :we :who :you paragraph2:bond:according ::colon ::inverted ::participle ::relative
:dependent :event :it :lead:colon ::comma ::cue ::other ::verb ::word :name :nominal :organization :other :person
:place :spoke :tail:none ::stop :they :we :who participle:parted place:left :paragraph1 :paragraph2 right:according:after
::lead:none ::other ::tail:comma :after:plain ::reach:1 :::24 :::3 :::far :apposition:lead:none :::word ::other ::plain
::tail:comma :::none :at:1 ::12 ::24 ::far :dependent :event :inverted:after ::lead:comma ::plain ::tail:stop :it
:lead:colon ::comma ::none :opens :parted :participle:lead:none ::tail:comma :person :phrase:lead:none ::other ::plain
::tail:comma :place :relative:lead:none ::other :subject:lead:colon :::none :::other ::other ::plain ::tail:stop
:tail:stop :they :who silent:bare :lead:colon ::comma ::cue ::none ::other ::verb ::word subject:parted type:it :place
:we :you unbound:after1 :before1 :it :name :paragraph1 :paragraph2 :place :right :who :you voice:before2 :left`,
    'HfiffmflhiFfehGiFieimiFdILGDgEDICRKcHMHojKkEDFcDejddkdGcdKcHFkpgDeehdffcilcgjgjRcgGIdeqdvdkDjeDdedEhegedieckFfifjigcecdglEPDCkEEmCtFDklCgdfcffdfgceidiegdddgcfhkdjfcggKdcddcfgcecdcdcdcdcdcdddcecdgcsCGFDEhicDqIdNokpkHdCHEFHGIJHFHFpDCEGDFfHiIFimEoijoDCeElgpenJFGCgiljgGCDCGEDcEidEhdfechiiodkgdHdejqdcgdngFccgejhiEghndcefcdiddddhGedecefhhhehddddcidfegdoCcdOGOGFHdCJEhnDEiHddddhCFCJkOcFFHCoIEjEcoECRDDeFkGpuodeJhfEHmeggmhcjfdefcfnhF',
    0.1,
  ),
  referent: unpack(
    `about:other:quiet :topic:turn1 :untopic ::turn0 ::turn3 gender:same gone he:spot:0:dependent :::first :::other :::quoted
:::speaker ::10 ::1:aside :::first :::speaker ::2:aside :::dependent :::other ::5 :::dependent :::first :::other
:::quoted :::speaker ::far heard:she :turn3 it:spot:far none :first :he :later :she :topic :unlisted :untopic order:1
quiet:unsexed she:person :spot:0:dependent :::other :::quoted :::speaker ::10 ::1:first ::2:dependent :::other :::quoted
:::speaker ::5 :::dependent :::other :::speaker ::far spot:0:dependent :::quiet :::same :::turn0 :::turn1 ::first
:::quiet :::same ::other :::quiet :::turn1 ::quoted :::quiet :::turn1 :::turn2 :::unsexed ::speaker :::quiet :::same
:::turn0 :::turn1 :10 ::quiet ::same ::turn1 ::turn2 ::turn3 ::unsexed :1:dependent :::same :::turn0 :::turn2 :::turn3
::first :::quiet ::other:turn3 :::unsexed ::quoted:quiet ::speaker:quiet :::turn1 :2:aside :::same ::dependent:turn0
:::turn2 :::unsexed ::first :::turn0 :::turn1 ::other:same :::unsexed ::quoted:quiet :::unsexed ::speaker:turn1 :::unsexed
:5 ::aside :::same ::dependent:quiet :::same :::turn0 :::turn1 :::turn2 ::first :::quiet :::same :::turn0 :::turn2
:::unsexed ::other :::quiet :::same :::turn1 :::unsexed ::quiet ::quoted :::quiet :::same :::unsexed ::same ::speaker
:::same :::turn1 :::turn2 :::unsexed ::turn0 ::turn1 ::turn2 ::turn3 :far ::quiet ::same ::turn0 ::turn1 ::turn2
::turn3 ::unsexed times:3 turn0:1 :10 :far turn2:unsexed turn3:unsexed unheard:turn2`,
    'eICDkDmHKFdLjCFGogjggdfrjiGfqkllhijlqDdCCEdpnCDDEdgFpEoIfIDKGHJGLhdtFpoEJEHflkjsnikDCjCJHDDwyEFoodewCHehD-32omsgoohhFFvdwcDGohkfrkjeqdigfdgepEeqnkgjmsqmkCHgnisd',
    0.1,
  ),
  quotation: unpack(
    `all lead:, ::sentence ::small ::title :and:small :as :auxiliary ::small :capital:small :cue ::small ::title :determiner:sentence
::title :ed ::small :for ::small :in :ing ::small :none ::sentence ::title :of:small ::title :on :organization's
::title :person :person's ::small :person:small :plain ::small :pronoun ::small :s ::small :that ::sentence ::small
:to ::small :with :word:small loose:more :one :short next:- :and :as :auxiliary :because :but :by :determiner :for
:from :if :in :none :of :on :organization :person :plain :pronoun :to :who :word :— open said:1 :3 :4 :6 :7 :8 second:,
:and :as :auxiliary :capital :cue :ed :for :in :ing :none :on :person :place :plain :pronoun :quote :s :that :to
:with the:and :auxiliary :for :in :none :of :that :word title:name:one :sentence:long ::middle ::more :small:long
::middle ::more :title:middle ::short told:-1 ::sentence ::small ::title :-2 ::small ::title :0 ::sentence ::small
::title :1 ::sentence ::small :2 ::sentence ::small :no ::sentence ::title verbs:cue:cue:small :::title ::none:sentence
:::small ::plain:small :none:cue:sentence :::small :::title ::none:name :::small :::title ::plain:sentence :::small
:::title :plain:cue:small ::none:sentence :::small :::title ::plain:small word:middling:3:clear :::parted ::8:clear
::far:clear :::parted :no :weak:1:clear ::3:clear :::parted ::8:clear :::parted ::far:clear work:near ::title :right
::title`,
    'CCDDECJCCBFGIhbDbdBfCHDDbDkejgCEECGBEBEDEIEBEDDCgcdDMdGDDDDNIDCIbBEDDFebhvjgggcDeNLEeEcbibDbdBCBCEHDgJDFdJFIbcCEEFDFccCDCddClEGDDDDEDKBCDgBcHDDhlfeedEBdFDEiIDFJDDBGGCFBGihdj',
    0.1,
  ),
  certainty: unpack(
    `agrees all away:0.95 :0.98 :0.995 :bound bond:apposition :inverted :none :subject kind:full:organization ::person
:name :pronoun :short:person name:0.5 :0.65 :0.8 :0.9 :0.95 :0.98 :0.995 :low named:0.9 :0.995 namesakes near:0.5
:0.65 :0.8 :0.9 :0.95 :0.98 :0.995 :bound :loose :low pronoun:0.95 :0.995 remembered:0.5 :0.65 :0.8 :0.9 :0.95 :0.98
:0.995 share:0.65 :0.8 :0.9 :0.95 :0.98 :0.995 :low sign:gender:same :rivals:0 ::1 ::2 :turn0:0 ::1 ::goes-on ::says
::sole :unheard :voice:quiet ::turn0 ::turn1`,
    'U+33+46+30+71+28+46+70DWH+82Pk+69-62nD+29+44+66+89-41+46+53+28F+34vC+48+48+49+37+37+30+48-27-110t+27+49+122+141+147-49V+32+47+40+58-104cNV-31QE-68NloNlj',
    0.01,
  ),
  reportCertainty: unpack(
    `agrees all bond:according :apposition :comma :inverted :none :participle :phrase :shared :subject dependent:modifier
:preposition kind:full:person ::place :name :nominal :pronoun :short:person name:0.65 :0.8 :low named:0.8 :0.9 :0.995
namesakes near:0.5 :0.65 :0.8 :0.9 :bound :loose :low pronoun:0.5 :0.65 :0.8 :low quotes:before :none remembered:0.5
:0.65 :0.8 :0.9 :0.95 :0.98 :0.995 :low share:0.5 :0.65 :0.8 :0.9 :low sign:gender:same :heard :rivals:0 ::1 ::2
:turn0:1 ::2 ::5 ::says ::shared ::sole :unheard :voice:quiet ::turn0 ::turn1 size:100 :15 :40 :long stem:accord
:announc :appear :ask :attack :call :not :plan :point :report :said :say :seem :suggest :support :talk :told unsexed`,
    'fn+27+27-71-145yG-33-34+40-85-103+46-103y-226-37+48R+33-29S-36HvpD+30+28ey-39srN-38-49j-63-58yH-27+49M-157pD+30+28-39+44KkFQ+30xYuIVmcNQrJcnWX-113-70-66h-36-75KS+42+68-101VrL+48-140',
    0.01,
  ),
  end: unpack(
    `,:12 :2 :6 :long -:12 :24 and:24 :3 :long as:1 at:,a :,and :,but :,he :,name:clause :,saying :,the :,which :,who
:24 :about ::phrase :against ::phrase :among :at:clause :end:clause :if :into :on:pronoun ::to :over :saying :to:preposition
:with:name bare:,and :,but :,ing :about :clause:end ::in :end :phrase:- ::about ::end ::who :preposition:end ::to
:pronoun:, ::end :to:, ::end ::in ::to :when :which by:12 commas:0:, ::- :0:: ::about ::after ::against ::but ::during
::end ::into ::when ::who ::— :1:and ::as ::at ::but ::by ::in ::on ::saying ::which :2:end cue:according:inner :asked:end
:attacks:inner :endorsed:inner :found:inner :hoping:inner :noted:inner :offered:inner :praised:inner :question:inner
:reported:inner :said:end :say:end :saying:end :says:end :show:inner :showed:inner :shows:inner :supported:inner
:supporting:inner :talking:inner :think:inner :told:end :want:inner :wants:inner end:2 :24 :3 for:12 :3 from:12 :24
:6 length:1:name :2:preposition :3:clause ::name ::preposition on:24 :long or:12 that:2 :3 to:6 verb:about :against
:at :by :clause:, ::end :for :from :if :into :name:in ::to :or :over :phrase:by ::from ::on ::that ::with :preposition:and
::in ::that :pronoun:, :than :to:that :when :with which:24 with:12`,
    'DGFfFDdJedJDEGKMHLHeddddgdHeffgdfggHKFdDdEGdDgDeDEEGegEfdGLJdIeNFIeGhPeheeegedeJndDEifgEEfgLKIOgigDFEjIhhFFgfggegHFdEGfefkigdeeeEHgedehhfffeghfdhiDghdfef',
    0.1,
  ),
  report: unpack(
    `bond:according:a ::before ::name ::nominal ::organization ::the ::word :apposition:capital ::place ::to :far:a:person
:::word ::by:person ::his:person :::word ::in :::person ::of:word ::that:person ::the:of :::person ::which :::word
::word:, :::. :::as :::before :::it :::on :::that :::the :inverted:name ::they :participle:that ::to :phrase:word
:shared:that ::to ::who :subject:. ::about ::an ::modifier:nominal ::name ::preposition:person :::that ::they ::who
clause:. :at :by :it :out :plain:before follow:. :against :by :in :out :she :they :this :up form:base:far:of :::that
:::which ::inverted ::subject:modifier :ed:phrase :ing:apposition ::far:of ::phrase :s:far:that :::the headline lead:far:a
::of ::which :subject:modifier ::preposition other:according:before :far:which:after :subject:before phrase:, :a
:against :at :before :by :he :in :more :on :other:before :out :plain:after :up :with plain:comma:after :inverted:after
quotes:before ::after :cut ::after :none:before side:before size:15 :40 :long stem:accord:a ::word :accus ::name
:agre :announc :appear:to :argu :ask :attack:word :attempt ::to :attention :back :began :call:for ::on ::the :charg
:clear :compar :continu :criticiz :declin ::to :deliver :describ :direct :draw :endors :endorsement :expect:to :explain
:express :fear :find :fir :focus:on :gav :hop :insist :list :mad :mention :nam :nominat :not:that :off ::the :oppos
:opposition :out ::of :pass :plan:to :pledg ::to :point:to ::word :prais :present :promis :propos :provid ::word
:question:word :referr ::to :refus ::to :releas :requir :sa :said:, ::. ::at ::he ::it ::of ::she ::the :say:he ::the
::word :seem:to :sent :shar :show:name ::that :sign :sought:to :spok :statement:word :struggl :suggest ::that :support:name
:taken :talk:about :think :told:name :took :tr ::to :urg :warn :will ::word :worr :wrot type:it :name :place`,
    'FCFFHHFEdCCfCEfeCmdefcDgdleceHCgGKDdHEiJcceFhKDcCCEGFECCecEGFEdfffgdEJCEjfFeFEfdCdeeccediCfddeCcfeieddmmddkfEFFECFHCHFfdefchGIfddfeHGHfFgdDeGHHHheDfEGdfFddKhcFdcgeDfEKjKeEDedhCDFFcdHGHfLGjHKMKLEjeNJdCgCgGGdfHHdjfcHIdcFdcdd',
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
