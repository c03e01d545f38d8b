# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
accused: defendant
hurt: victim
caller: reporter

= text
STREAMLINED DISCLOSURE / MG6C	UNUSED MATERIAL - NON SENSITIVE
Defendant: {accused.name}	URN: {not.urn}
Ref	Description	Held at	Clearly not disclosable?
U/1	<thing>	{org.town}	N
U/2	<thing>	Niche	Y
U/3	<thing>	evidence.com	Y
U/4	<thing>	Niche	N
U/5	<thing>	CAD archive	Y
Disclosure officer: {off.name}, {off.title} {not.collar}	{not.date}

= thing
- Note of call with {soc.name}, housing, {soc.landline}, re {other.name}'s tenancy
- Body map and consent form, {hurt.initialled}, {hurt.dob} (victim)
- {not|14} screenshots sent by {other.forename} {other.surname} from {other.mobile}
- Bank production order reply, account {pal.account} ({pal.name})
- CAD {not|####} - call by {caller.name} ({caller.mobile}, {caller.street}) reporting screams
- Occurrence enquiry log {not|54#######}, {not|22} entries
- Unsigned first account of {pal.name}, DOB {pal.dob}, {pal.address}. Saw nothing of the blow.
- MERLIN {not|26PAC00##4} re {child.name}, {child.age}, {child.school}
- IRB of {off.title} {not.collar} {off.surname}, notes timed {not.time}
- Letter {not.date}, {other.title} {other.surname}, {other.street}, complaining of noise
- Call data for {hurt.mobile}, the victim {hurt.forename}'s number
- Download of handset of {pal.nick} ({pal.name}), {not|11,4##} images
- Email {other.name} ({other.email}) to {off.title} {off.surname}, {not.date}: cannot assist
- Photographs of passport {pal.passport} in name {pal.name}
- Draft ID procedure, volunteer {not|B} ({stranger.name}) withdrew
- Viewing log of {off.title} {off.surname}; {not|6} hours; camera {not|TFL0##}
- House visit sheet: {pal.street} {pal.surname} no reply; {other.street} {other.name} heard bang
- Discharge letter for victim {hurt.name}, hospital no. {hurt.hospital}, mentions {MEDICAL hurt|alcohol dependency}
- PNC result, witness {pal.name}, {pal.pnc}: {not|1} conviction {not|2012}
- Insurance file {not|LH-####-Q}, handler {other.name}, {other.landline}
- Parking notice {not|SX########} issued to {stranger.vrm}, keeper {stranger.name}
- Text from {caller.forename} {caller.surname} to OIC wanting to know outcome, {caller.mobile}
- Rough plan of {not.place} drawn by {pal.forename} {pal.surname}, {pal.age}
- Crimestoppers log {not|CS-####-B} (edited)
- Medical history sheet of the accused: {accused.surname} {MEDICAL accused|epilepsy}
- Booking form, {org.firm}, {org.landline}, table for {not|4} in name of {accused.surname}
- Second VIPER {not|V26/0##}, negative, witness {other.initialled}
