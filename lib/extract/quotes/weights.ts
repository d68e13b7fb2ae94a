import type { Model } from './attribution.ts';
import { unpack } from './packed.ts';

/** Learned by `npm run eval -- train-speakers` from counts of general features; not edited by hand. */
export const MODEL: Model = {
  source: unpack(
    `after1:bond:according ::apposition ::inverted ::participle ::phrase :i :it :name :nominal :opens :organization :place
:they :who again :bare:far ::next ::paragraph :far :paragraph :sentence apposition:parted bare:after1 ::bound ::first
::nominal ::organization ::person ::place :before1 ::bound ::first ::person ::place ::they :before2:it ::nominal
::organization ::who :memory ::bound ::nominal ::person :paragraph1:bound ::first ::it ::name ::nominal ::place ::they
::who :paragraph2 ::event ::it ::name ::nominal ::organization ::person ::place ::they ::who before1:bond:according
::apposition ::inverted ::phrase ::relative :dependent :event :i :it :opens :organization :place :plain :they before2:bond:apposition
::inverted ::phrase :dependent :it :nominal :organization :person :place :who bond:according :apposition :phrase
:relative :subject bound:event :free :he :i :it :modifier :organization :person :place :preposition :who :you busy:after1
::bound ::it ::name ::nominal ::organization ::person ::place ::they ::who :before1 ::i ::it ::nominal ::organization
::place ::they ::who :before2 ::it ::name ::nominal ::organization ::person ::place ::who :memory:he ::it ::name
::nominal ::organization ::person :paragraph1 ::bound ::event ::he ::i ::it ::name ::nominal ::organization ::person
::place ::they ::who ::you :paragraph2 ::event ::he ::name ::nominal ::organization ::person ::they ::we ::who dependent:addressed
:modifier first:left :right left:according:before ::other :acts :apposition:before ::plain :at:1 ::12 :before:plain
::reach:1 :::3 :::6 :::far :colon:before ::other :dependent :he :inverted:before ::plain :lead:colon ::cue ::verb
::word :parted :participle:plain :person :phrase:before ::plain :place :relative:before ::plain :subject:plain :tail:none
::stop :they :we :you memory:bond:apposition ::inverted ::phrase :dependent :he :it :name :opens :organization :other
:person :spoke paragraph1:bond:according ::apposition ::colon ::inverted ::participle :dependent :he :i :it :name
:nominal :place :spoke :they :we :who :you paragraph2:bond:according ::inverted ::participle ::relative :dependent
:event :it :name :nominal :organization :other :person :place :spoke :they :we :who participle:parted place:left
:paragraph2 :right right:according:after ::other :after:plain ::reach:1 :::24 :::3 :::6 :::far :apposition:other
:at:1 ::far :dependent :event :idle :inverted:after ::plain :it :lead:colon ::verb :parted :person :phrase:after
::other :place :subject:after ::plain :they :who rule:comma-ing:acting:first :::later ::actor :::first :::later ::apposition
:::first :::later ::behind :::later ::idle :::first ::participle:later :ing:acting :::later ::actor :::first :::later
::behind :::later ::idle :::first ::phrase :::later :verb:actor ::apposition :::first :::later ::behind :::first
:::later ::idle:first ::phrase :::first :::later ::relative :::later :with-ing:idle silent:bare :busy :lead:comma
::cue ::none ::other ::verb ::word subject:parted type:i :it :place :we :you unbound:after1 :before1 :it :name :paragraph1
:paragraph2 :place :right :who :you voice:before2 :left`,
    'CbdbbecCdDcbfdCbCEcEEbCFDgdDeCCCBbcadbBbbBaBBdecbbdccdfbbcdbeGbcCCbbebAbbCcbcebbdccaBICBbCcBBeBgBAddBbbbccbbcabdadbcbabcbbbbcebdcbdeCbbbaccbcbbbbbbbbabbbbacbbbcBCDDCCCdABDBBbCCdCeeBbdBdeCCCbbfBCBBbdBcbccbdABbbdcbecBbbcbebbbbdbbacCbbbbcbbbbbccdbeCbBHHCCbCBEfCbccEBBdIbCCbcfCDfjhBCBCecdffCBhBBCBAhdBEdfBBFbbCcCbAdedgeBbDdbCEdabbcecadcbbbbbebB',
  ),
  referent: unpack(
    `about:other:turn3 :topic ::turn1 :untopic ::turn2 ::turn3 gender:same :unsexed gone he:order:1 :spot:0:dependent
:::first :::other :::quoted :::speaker ::10 ::1:aside :::dependent :::first :::other :::speaker ::2:dependent :::quoted
::5 :::dependent :::other :::quoted :::speaker ::far heard :she :turn3 none :first :he :later :she :topic :unlisted
:untopic order:2 quiet:unsexed she:spot:0:first :::speaker ::10 ::1:dependent :::speaker ::2:first :::quoted ::5:dependent
:::other ::far :turn1 :turn3 spot:0:dependent :::same :::turn0 :::turn1 ::first :::quiet :::same :::turn0 ::other
:::quiet :::same ::quoted :::quiet :::same :::turn2 :::unsexed ::speaker :::quiet :::same :::turn0 :::turn1 :10 ::quiet
::same ::turn1 ::turn2 ::turn3 ::unsexed :1:aside :::same :::turn0 ::dependent :::same :::turn0 :::turn2 :::unsexed
::first :::quiet :::same :::turn1 ::other:same :::turn0 :::turn2 :::unsexed ::quoted:quiet ::speaker :::quiet :::same
:::turn1 :2:dependent:turn2 :::unsexed ::first :::quiet :::same :::turn0 :::turn1 ::other:same :::turn0 :::unsexed
::quoted :::quiet :::same ::speaker:turn0 :::turn1 :5:aside ::dependent:quiet :::same :::turn1 :::turn2 ::first:quiet
::other :::quiet :::same :::turn1 :::unsexed ::quiet ::quoted :::quiet :::same ::same ::speaker:turn1 :::turn2 :::unsexed
::turn0 ::turn1 ::turn2 ::turn3 :far ::quiet ::same ::turn0 ::turn1 ::turn2 ::turn3 ::unsexed times:1 :3 :5 turn0:1
:10 :2 :5 :far :goes-on turn1:unsexed turn2:unsexed turn3:unsexed unheard:turn2 unlisted`,
    'BCBACcAbjBBDBgDdCACABbaabegedBCbdddcccdhAabeeABBDBdeCCCCDECDDBCDCceccbBCCCadedgeccCCEBBbCgCBABACBghBDBDCfBbBBbdaCAkBBcgbaCgjedebcbbfacaidBdigdcdegfecBAaCaBbebggdBg',
  ),
  quotation: unpack(
    `all lead:, ::sentence ::small ::title :and:small :as :auxiliary ::small :cue ::small ::title :determiner:sentence
::small ::title :ed :for :in :ing ::small :none ::sentence ::small ::title :of:small ::title :on :organization :organization's
::title :person :person's ::small :person:small :plain ::small :pronoun ::small :s ::small :that ::sentence ::small
:to:small :with :word:small ::title loose:more :one :short next:- :and :as :auxiliary :because :but :by :cue :determiner
:for :from :if :in :none :of :organization :person :plain :pronoun :to :who :word :— open said:1 :4 :5 :6 :7 :8 second:,
:and :as :auxiliary :capital :cue :ed :in :ing :none :on :organization :person :plain :pronoun :quote :s :that :to
:with title:name:one :sentence:long ::middle ::more :small:long ::middle ::more :title:middle ::short told:-1:sentence
::small ::title :-2 ::small :0 ::sentence ::small :1 ::sentence ::small :2 ::sentence ::small :no ::sentence ::title
word:middling:1:clear ::3:clear :::parted ::8:clear ::far:clear :::parted :weak:1:clear ::3:clear :::parted ::8:clear
::far:clear`,
    'AABBbADAABCCbAaBabACBBaaBebbedABBACABABBBCBBABbAcacBEaBBBaBBFCAADBBBBCbaciccebbBbFDBbCacaBaaaBABBCAcbBBBCBCbbDBccBBBBBCBBEBABcDBADCBBCBCC',
  ),
  certainty: unpack(
    `agrees all away:0.95 :0.98 :0.995 :bound bond:apposition :inverted :subject kind:full:person :name :short:person
name:0.5 :0.65 :0.8 :0.9 :0.95 :0.98 :0.995 :low named:0.9 :0.995 namesakes near:0.65 :0.8 :0.95 :0.98 :0.995 :bound
:loose :low pronoun:0.9 :0.95 :0.995 remembered:0.5 :0.65 :0.8 :0.9 :0.95 :0.98 :0.995 share:0.5 :0.65 :0.8 :0.9
:0.95 :0.98 :0.995 :low sign:rivals:1 ::2 :turn0:1 ::goes-on ::says ::sole :unheard :voice:quiet ::turn1`,
    'AAbBCABCACACaaABBCCbCBBAaBBBABaCBacbaBBEDaaABABBdAaAbAAaAa',
  ),
  reportCertainty: unpack(
    `all bond:apposition :inverted :none :phrase :shared :subject dependent:modifier :preposition kind:full:person ::place
:name :nominal :pronoun :short:person name:0.65 :0.8 :0.9 :low named:0.9 near:0.5 :0.8 :0.9 :loose :low pronoun:0.5
:low quotes:before :none remembered:0.5 :0.8 :0.95 :0.995 :low share:0.5 :0.8 :0.9 :low sign:gender:same :rivals:2
:turn0:1 ::2 ::5 ::says ::shared :unheard :voice:turn2 size:100 :15 :40 stem:announc :ask :attack :back :call :claim
:not :offer :out :point :said :say :seem :suggest :want unsexed`,
    'aAfabbAbdBcakbBBADabaABabaabadaaAdaABbBAAaBaAaaaBaAbabaaBAcBABeAaf',
  ),
  end: unpack(
    `,:2 :6 :long and:24 :3 :long as:1 :24 at:,a :,and :,but :,he :,name:clause :,saying :,the :,which :,who :24 :about
::phrase :against :among :at:clause :by:clause :end:clause :for:name :if :in:clause :into :on:pronoun ::to :over
::phrase :saying :since :than :that:pronoun :to:preposition :with:name bare:,and :,but :,ing :about :end :phrase:-
::about ::who :preposition:to :to:, ::end ::in ::to :when :which by:12 commas:0:, ::- :0:: ::about ::after ::against
::but ::if ::into ::when ::who ::— :1:, ::and ::as ::at ::but ::by ::from ::in ::on ::or ::saying ::which ::with
:2:end cue:according:inner :attacks:inner :believe:inner :cited:inner :endorsed:inner :found:inner :hoping:inner
:noted:inner :question:inner :reported:inner :revealed:inner :said:end :say:end :says:end :show:inner :showed:inner
:shows:inner :sought:inner :supporting:inner :think:inner :told:end :want:inner :wants:inner end:2 :3 for:12 :24
from:12 :24 :6 in:12 :24 :long length:1:name :2:preposition :3:clause ::name ::preposition on:24 :long or:12 :24
that:2 :3 verb:about :after :against :at :because :by :clause:, ::end :from :if :into :name:in ::to :or :over :phrase:by
::from ::on ::that ::with :preposition:and ::in ::that :pronoun:, :than :to:and ::that :when :with which:24 with:12
:24`,
    'CBccDcccDBBCEECECcbbbdbbDecbcdecbdbbdedDEDbECbdcBBceBdcCDCbCcDbcBeEbcdcbbbbcbbbbDhBddBedddddGGIdeddBfEeeCceddcecccCBbBBccdcffbccdbcCEcbcdecccceeccdeBccecccdc',
  ),
  report: unpack(
    `bond:according ::a ::before ::nominal ::organization ::the ::word :apposition:capital ::name ::place :comma ::nominal
:far:a:person :::word ::by :::person ::for :::after ::his:word ::in :::nominal :::person ::of ::that:person :::word
::the:person ::word:, :::. :::as :::it :::name :::on :::that :inverted:it ::name ::they :participle:that ::to :phrase:word
:shared:that ::to :subject:, ::. ::an ::modifier:nominal :::person ::name ::preposition:he :::person :::place :::that
::that ::they ::you clause:. :by :other:before :plain:before follow:, :. follow:: :by :if :in :more :out :she :they
:what :whether form:base:far:that ::inverted ::subject:modifier :ed:phrase :ing:according ::apposition ::phrase :s:far:that
:::the ::shared ::subject:preposition headline lead:far:a ::which :subject:modifier other:according:before :subject:before
phrase:, :at :before :by :he :him :in :other:before :plain:after :up :with plain:comma:after :inverted:after :participle:after
:shared:after quotes:before ::after :cut ::after :none:before side:before size:100 :15 :40 :long stem:accord:a ::word
:accus :addres :allow :answer :appear ::to :argu :attack:word :attempt ::to :attention :began :call:for ::on ::the
:cast :charg :clear :compar :concern :continu :criticism :criticiz :decid :declin ::to :defend :deliver :describ
:detail :determin :direct :embrac :endors :endorsement :expect:to :explain :favor :fear :fil :find :fir :focu :found
:gav :know :list :mad :mention :nam :nominat :not :off :oppos :opposition :out:of :pass :pledg ::to :point ::to ::word
:post :prais :present :promis:to :provid :question:word :referr ::to :refus ::to :reject :releas ::word :requir :respond
:sa :said:, ::. ::at ::he ::it ::of ::she ::the ::word :saw :say ::he ::word :sent :shar :show:name ::that :sign
:sought:to :speak :spok :struggl :suggest ::that :support:name :taken :talk:about :think :thought :told:name ::the
:took :tr ::to :urg :warn :worr :wrot type:it :name :place :who`,
    'BBAACBBCBabAAbaBbacbbAabbdbbebbcCAcBEBbCBBDbcbBacADCAaABaBbAabCabCBBCBbcaBBBAcbabCbBbAabcbdAAccaebcccAbbffaaAebBBBBbbbbABcbbcdCBbbbdcacbDbADacCbbdaBcBCbBbdabacabdCcbBcBbdbcBbDccBcBccABBCBbbbaCBCbEDdCDBbBCBgbFCbAadcABbcCCaaBecbCEBbabbb',
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
