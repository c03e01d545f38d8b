accused: defendant
caller: reporter
hurt: victim

= text
MG6C
POLICE SCHEDULE OF NON-SENSITIVE UNUSED MATERIAL
R v {accused.formal}	URN {not.urn}
The Disclosure Officer believes that the following material which does not form part of the prosecution case is NOT SENSITIVE.
Item No	Description and relevance	Location	FOR CPS USE: D / ND / CND
1	<item>	{stn.town}	
2	<item>	RMS	
3	<item>	Property store	
4	<item>	{stn.town}	
5	<item>	RMS	
6	<item>	CAD	
Signature {pc.initialled}	Name {pc.name}	Date {not.date}

= item
- Hospital letter to {hurt.title} {hurt.initialled}, patient no {hurt.hospital}, clinic {not.date}
- Schedule of calls from {accused.mobile} to {pass.mobile}, the latter subscribed to {pass.name}, {not|14} pages
- Notebook entry: {mate.nick} = {mate.name}, b {mate.dob}, seen in {mate.vrm}
- Draft MG11 {nb.initialled} unsigned; contact sheet {nb.landline}, {nb.email}
- STORM log {not|0##} {not.date}. Report by {caller.name} on {caller.mobile} that two people were fighting. No description given.
- Original notes of {pc.title} {not.collar} {pc.surname}, PNB ref {not|22/###}
- Copy of [DASH|risk assessment] completed with {hurt.name}, phone {hurt.mobile}. Shows safe address as {hurt.address}.
- H2H enquiry pro-forma x {not|12} including {nb.street} - {nb.name}, {nb.age}, saw nothing
- E-mail chain between OIC and {mate.name} ({mate.email}) re availability
- First account from {nb.name}, {nb.dob}, of {nb.address}, who was in the pub. Describes attacker as ginger.
- Custody record {not|NX/####/26}, including medical questions. {accused.surname} discloses {MEDICAL accused|hepatitis C}.
- BWV of {pc.title} {pc.surname} ({not.exhibit}), {not|14} minutes. Shows children of the house and the victim's front door, {hurt.street}
- Text messages from {mate.forename} {mate.surname} ({mate.mobile}) to the victim {hurt.forename} after the event
- Crime report {not.crime} - MO field and enquiry log
- PNC print of witness {pass.name}, PNCID {pass.pnc}: one caution
- Unsigned statement of {pass.name} who lives at {pass.street}. Does not wish to support.
- Letter from Dr {doc.name} re the victim {hurt.surname}'s {MEDICAL hurt|PTSD}, NHS {hurt.nhs}
- Complaint made by the defendant's {mate.mother}, {mate.name}, about the arrest. Tel {mate.landline}
- ANPR read for {mate.vrm}, keeper {mate.name}, not connected
- Receipt from {firm.firm} for {not.money}, till {not|4}
- Insurance e-mail, {boss.name}, claims handler, {boss.email}, ref {not|HV/####/B}
- Photograph of the defendant's driving licence no. {accused.driver}
- Crimestoppers style letter posted at station counter naming {mate.name} of {mate.street}
- Ring clip supplied by {nb.title} {nb.surname} at {nb.street}: nothing of note
- Forensic submission form {not|MG21} and lab ref {not|40####/26}
