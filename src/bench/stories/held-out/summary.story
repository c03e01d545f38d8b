# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
accused: defendant
hurt: victim
caller: reporter
rel: Outsider of hurt
tot: Child of hurt

= text
DIGITAL CASE FILE - CASE SUMMARY
[First hearing|Charging advice|Anticipated not guilty plea] / {not.urn}
Suspect/Defendant 1: {accused.name} ({accused.dob})
Address: {accused.address}
Proposed charge: {not.statute}
OIC: {off.title} {not.collar} {off.name}, {org.town}	Supervisor: Sgt {off2.surname}

WHAT HAPPENED
<report> <facts*3>

<facts*3>

OTHER PEOPLE
<folk*3>

SUSPECT'S RESPONSE
<answer*2>

NEEDS OF THE VICTIM
<needs*2>

= report
- The matter was reported online by an informant, {caller.name}, who left {caller.email} as {caller.his} contact.
- A member of the public, {caller.title} {caller.surname} of {caller.address}, was the informant, ringing 999 at {not.time} on {not.date} from {caller.mobile}.
- The 101 call came from an informant giving the name {caller.forename}, tel. {caller.mobile}.
- The informant, {caller.name} (DOB {caller.dob}), walked into {org.town} police station on {not.date}.
- Informant {caller.name} is the next-door neighbour at {caller.street} and was woken at {not.clock}. {caller.He} does not wish to give evidence.
- The initial call was made by the informant {caller.title} {caller.name}, a {caller.job} at {caller.work}.

= facts
- The victim, {hurt.name}, dob {hurt.dob}, was asleep in {hurt.his} car, {hurt.vrm}, when the window was broken.
- From {not.date} onwards {accused.surname} created accounts, among them {accused.handle}, to contact the victim {hurt.forename}.
- In the kitchen {accused.surname} pinned the victim {hurt.forename} to the fridge while {hurt.his} {tot.son} {tot.forename}, {tot.age}, watched.
- {accused.surname} had been a carer for the victim {hurt.title} {hurt.surname}, who is {hurt.age} and has {MEDICAL hurt|multiple sclerosis}.
- A bag left behind held a payslip of {accused.surname} ({accused.work}, NI {accused.nino}).
- The victim, {hurt.name} ({hurt.age}), was putting the bins out at {hurt.address} when {accused.surname} pulled up.
- {accused.surname} and the victim {hurt.name} have a {tot.son}, {tot.name} (b. {tot.dob}).
- {accused.surname} got out of {accused.his} vehicle, a grey Qashqai {accused.vrm}, carrying a wheel brace.
- One blow landed on the victim's forearm, causing a {MEDICAL hurt|fracture}; a second broke a window worth {not.money}.
- The victim {hurt.title} {hurt.surname} took refuge at {rel.street} with {hurt.his} {rel.brother} {rel.forename}.
- {accused.surname} sent voice notes from {accused.mobile} to the victim's phone, {hurt.mobile}, threatening further violence.
- Over {not|3} weeks {not|£4,1##} was moved from the victim's account ({hurt.sort}, {hurt.account}) to one held by {accused.surname} ({accused.iban}).
- The logins were from {accused.ip}, an address allocated to {accused.surname}.
- The victim {hurt.name}'s car, {hurt.vrm}, had its tyres cut outside {hurt.his} place of work, {hurt.work}.
- It is the Crown's case that {accused.surname} then discarded the item at {not.place}, {not.measure} from the scene.
- {accused.surname} was seen by {off.title} {off.surname} at {not.time} climbing out of a window.
- The whole took {not|under 2 minutes} and is on {not.exhibit} from {not.time}.
- Safeguarding: the victim {hurt.forename} has been moved to {hurt.address}. The location is confidential.
- The victim is {MEDICAL hurt|diabetic} and {hurt.his} kit was in the stolen bag along with {hurt.his} passport ({hurt.passport}).

= folk
- {pal.name}, of {pal.address}, was walking a dog. Mobile {pal.mobile}. Statement to follow.
- {pal.title} {pal.surname} lives at {pal.street} and has CCTV which does not cover the scene.
- The victim's {rel.mother} {rel.name}, {rel.dob}, received a call at the time and heard the screams. {rel.He} is on {rel.landline}.
- Two children were present: {child1.name} ({child1.age}) and {child2.name} ({child2.age}). {child1.forename} attends {child1.school}.
- The bus driver, {stranger.name}, employee number {not|60##2}, provided first aid.
- {other.name}, a former partner of {accused.surname} now living at {other.address}, reports like behaviour in {not|2021}.
- {pal.name} ({pal.dob}), arrested as a co-suspect, has been eliminated. {pal.His} vehicle is {pal.vrm}.
- The security officer, {other.forename} {other.surname}, can be reached at {other.email}.
- An allotment holder, {stranger.title} {stranger.name}, found the knife. {stranger.He} has {MEDICAL stranger|lung cancer} and should be seen soon, at {stranger.street}.
- Dr {med.name} has been asked for a statement.
- The bank's investigator is {other.name}, {other.landline}, reference {not|FI/26/0##}.
- The social worker for the family is {soc.name}, {soc.mobile}.

= answer
- {accused.surname} answered all questions and denied the offence. {accused.He} says {accused.he} was at {accused.his} {pal.brother}'s, {pal.address}. The {pal.brother}, {pal.name}, has not been traced.
- A prepared statement was read by {law.name}, solicitor.
- {accused.He} said, "Ask {pal.nick}", whom {accused.he} identified as {pal.name}, {pal.mobile}.
- {accused.surname} made no comment save to say that {accused.he} no longer lives at {accused.street}.
- {accused.He} told officers {accused.he} suffers from {MEDICAL accused|blackouts} and had lost {accused.his} job at {accused.work}.
- {accused.surname} said the money was a loan from {other.name}, who would confirm it on {other.mobile}.
- Full admissions, with remorse. {accused.He} was born in {PLACE_OF_BIRTH accused|Swansea} and has no previous.

= needs
- The victim {hurt.name} asks to be contacted via {rel.name}, {hurt.his} {rel.uncle}, on {rel.mobile}.
- The victim {hurt.surname} will need a screen. {hurt.He} has {MEDICAL hurt|autism} and an intermediary, {soc.name}, has been instructed.
- Orders: not to contact {hurt.name}; not to go to {hurt.lone}, where the victim lives.
- ISVA involved: {soc.forename} {soc.surname}, {soc.email}.
- Dates to avoid for the victim {hurt.surname}: {hurt.away} (surgery).
- Pet dog rehomed with {pal.name}.
