import { transliterationKey } from '../extract/names/transliteration.ts';

/* Short forms of English given names, each line with the whole name first. Those that may be short for several are left out. */
const FORMS = `
abraham abe; albert bert; alexander alex; andrew andy drew; anthony tony; arthur art; barbara barb; benjamin ben;
bernard bernie; catherine cathy kate; charles chuck charlie; christopher chris; daniel dan danny; david dave;
deborah debbie deb; donald don; douglas doug; edward ed eddie; elizabeth liz beth betsy; eugene gene; frederick fred;
gabriel gabe; geoffrey geoff; gerald gerry; gregory greg; harold hal; jacob jake; james jim jimmy; jeffrey jeff;
jennifer jen; jonathan jon; joseph joe joey; joshua josh; kenneth ken; lawrence larry; leonard len lenny; matthew matt;
michael mike; nathaniel nate; nicholas nick; pamela pam; patrick pat; peter pete; philip phil; raymond ray; rebecca becky;
richard rick dick rich; robert bob bobby rob; ronald ron; rudolph rudy; samuel sam; stephen steve steven; susan sue;
theodore ted; thomas tom tommy; timothy tim; victoria vicky; vincent vince; walter walt; william bill will billy;
zachary zach`;

const WHOLE = new Map(
  FORMS.split(';').flatMap((line) => {
    const [whole = '', ...short] = line.trim().split(' ').map(transliterationKey);
    return short.map((form): [string, string] => [form, whole]);
  }),
);

/**
 * The whole form of a given name that is short for one, 'joseph' of 'joe'; else the name. As names are compared:
 * folded.
 */
export function wholeGivenName(first: string): string {
  return WHOLE.get(first) ?? first;
}
