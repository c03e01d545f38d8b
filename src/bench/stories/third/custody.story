accused: defendant
sgt: officer
kin: Outsider of accused
tot: Child of accused

= text
CUSTODY RECORD (front sheet)	No. {not|NX/####/26}	Station {stn.town}
Detained person
Surname: {accused.upper}	Forename(s): {accused.forename}	Known as: {accused.nick}
Born: {accused.dob}	Age: {accused.age}	POB: {PLACE_OF_BIRTH accused|Skelbrough}
Address: {accused.address}
Tel: {accused.mobile}	Occupation: {accused.job}
PNC: {accused.pnc}	CRO: {accused.cro}
Arrested by {pc.title} {not.collar} {pc.surname} at {not.time} on {not.date}	Place: {not.place}
Offence: contrary to {not.statute}
Detention authorised by PS {not.collar} {sgt.surname} {not.time}
Rights
<right+3>
Risk assessment
<risk+3>
Property
<thing+3>
Detention log
<log+7>

= right
- Solicitor requested: {sol.name}, {not|Ackroyd Dunne Solicitors}, called on {firm.landline} at {not.time}
- Someone informed: YES - {kin.name} ({kin.brother}), {kin.mobile}, contacted {not.time}, message left
- Person to be informed {mate.name}, {mate.street}, no phone. {not|NT41} to call round
- Appropriate adult: {kin.name}, {kin.mother}, {kin.landline}, ETA {not.time}
- Embassy: N/A. Interpreter: [none|{pass.name} via phone, code {not|4####}]
- Declined solicitor. Duty call centre ref {not|2601####A}

= risk
- Q. Any illness or injury? A. {MEDICAL accused|Asthma}. Inhaler in property.
- Q. Medication? A. {MEDICAL accused|Sertraline} {not|50mg}, prescribed by Dr {doc.surname}, surgery {gp.landline}
- Q. Ever tried to harm yourself? A. Yes, {MEDICAL accused|overdose} {not|2022}.
- Q. Dependants? A. {tot.son} {tot.forename}, {tot.age}, being looked after by {kin.mother} {kin.name} at {kin.address}
- Q. Drugs/alcohol? A. {MEDICAL accused|Heroin}, {not|2 bags} a day. Script at the chemist on {not.place}.
- Q. Caring for anyone? A. {kin.uncle} {kin.forename} has {MEDICAL kin|MS}.
- Level {not|2} obs, rousing, every {not|30} mins

= thing
- 1 x iPhone, cracked, IMEI {accused.imei}	Seal {not|B0######}
- {not.money} cash: {not|3} x {not|£20}
- 1 x Visa debit {accused.card} n/o {accused.title} {accused.initialled}
- Driving licence {accused.driver}
- Prescription in name of {mate.name}, {mate.dob}, {mate.address} - seized as {not.exhibit}
- Car key, DP says for {accused.vrm}
- Letter from DWP, NINO {accused.nino}
- 1 x belt, 1 x pr laces, tobacco

= log
- {not.time}	DP placed in cell {not|M1#}. Meal offered, declined.
- {not.time}	HCP {doc.name} in cell with DP re {MEDICAL accused|chest pain}. Fit to detain.
- {not.time}	Phone call from {kin.name}, {kin.mobile}, says DP needs his meds. Dr {doc.surname} aware.
- {not.time}	Inspector's review, {pc.surname} {not.collar}, in person.
- {not.time}	Consultation with {sol.surname}.
- {not.time}	Out to interview with {pc.title} {pc.name}.
- {not.time}	DP asked for {kin.brother} {kin.forename} to collect {accused.his} van {accused.vrm} from {not.place}.
- {not.time}	Return from interview. Detention clock {not|4h 1#m}.
- {not.time}	{mate.name} at front counter with clothing, asked to leave. {mate.He} left number {mate.mobile}.
- {not.time}	Fingerprints, photo, DNA {not|9####2#}. Livescan ref {not|26/01ZD/###}.
- {not.time}	Social services EDT, {sw.name} {sw.landline}, updated re {tot.forename}.
- {not.time}	DP gives alternative address {mate.address}, home of {accused.his} partner {mate.name}, as bail address.
- {not.time}	Charged by PS {sgt.surname}. Released.
