accused: defendant
hurt: victim
pc: officer
chs: officer

= text
OFFICIAL	MG4
CHARGE(S)
Custody Station: {station.town}	Custody No: {not|CU/####/26}	URN: {not.urn}	ASN: {accused.asn}
Surname: {accused.upper}	Forename(s): {accused.forename}	M/F: {accused.sex}
Address: {accused.address}
Date of birth: {accused.dob}	Age: {accused.age}	Place of birth: {accused.birthplace}
Occupation: {accused.job}	Nationality: {SPECIAL_CATEGORY accused|[British|Irish|Romanian|Nigerian]}
Police National Computer ID: {accused.pnc}	CRO: {accused.cro}
You are charged with the offence(s) shown below. You do not have to say anything. But it may harm your defence if you do not mention now something which you later rely on in court. Anything you do say may be given in evidence.

1. <offence>
Contrary to {not.statute}.
2. <offence>
Contrary to {not.statute}.

Reply (if any): <reply>
Signed (person charged): {accused.initialled}	Signed (Appropriate Adult): n/a
Officer charging: {chs.title} {not.collar} {chs.surname}	Officer in case: {pc.title} {not.collar} {pc.surname}
Time: {not.time}	Date: {not.date}
BAIL: to appear at {not.court} on {not.date} at {not.clock}
Conditions: <condition> <condition>

= offence
- On {not.date} at {station.town} assaulted {hurt.name} thereby occasioning {hurt.him} actual bodily harm.
- Between {not.date} and {not.date} stole {not|a Samsung phone}, to the value of {not.money}, belonging to {hurt.name}.
- On {not.date} having entered as a trespasser a dwelling, namely {hurt.street}, the home of {hurt.name}, stole therein cash to the value of {not.money}.
- On {not.date} sent to {hurt.name} an electronic communication which conveyed a threat, intending to cause distress or anxiety.
- On {not.date} drove a motor vehicle, namely a Ford {accused.vrm}, dangerously on a road, namely {not|Canal Street}.
- On {not.date} dishonestly made a false representation, namely that {accused.he} was {friend.name}, intending to make a gain for {accused.himself}.
- On {not.date} without lawful excuse damaged a vehicle, {nb.vrm}, belonging to {nb.name}, intending to damage such property.

= reply
- No reply.
- "I never touched {hurt.forename}."
- "Ask {friend.name}."
- "Who's going to tell my {nb.mum}?"

= condition
- Not to contact directly or indirectly {hurt.name} or {friend.name}.
- To live and sleep each night at {nb.address}, the home of {accused.his} {nb.mother}, {nb.name}.
- Not to enter {hurt.lone}, where {hurt.name} lives.
- To report to {station.town} Police Station each Monday between {not.time} and {not.time}.
- A surety of {not.money} from {friend.name}, {friend.address}.
- Not to go within {not|[50|100|200] metres} of {not|Brickfield Primary}.
- Curfew between {not.time} and {not.time} at {accused.street}.
