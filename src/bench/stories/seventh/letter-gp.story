# A family doctor answers the police about a patient.
me: professional
hurt: victim
accused: defendant
practice: organisation
kin: Outsider of hurt
hischild: child of hurt

= text
{practice.town} Medical Practice / Meddygfa
{practice.premises}
Tel/Ffon: {practice.landline}	[Repeat line: {office.landline}|Practice code {not|W9####}]	E-mail: {EMAIL practice|[reception|enquiries|reports].w9####@surgery.example}
Partners: <partners>

Our ref: {not|KJ/[MW|LR]/####}	Your ref: {not.urn}	Date: {not.date}

{pc.title} {not.collar} {pc.surname}
{station.town} Police Station

<salutation>

<re>

<opening>

<record*5>

<family*3>

<other*2>

<ending>

Yours [sincerely|faithfully]

Dr {me.name}
[MBBCh MRCGP|MB BS DRCOG|GP Partner]	GMC {not|7######}

= partners
- Dr {doc1.name}, Dr {doc2.name}, Dr {me.name}
- Dr {me.initialled} | Dr {doc1.initialled} | Practice manager: {staff.name}

= salutation
- Dear {pc.title} {pc.surname}
- Dear Sir or Madam
- Dear Officer

= re
- Re: {hurt.formal}	D.O.B. {hurt.dob}	NHS {hurt.nhs}
  {hurt.address}
- RE  {hurt.title} {hurt.plain}, {hurt.street}, {hurt.town}. DoB: {hurt.dob}. NHS no. {hurt.nhs}. Tel: {hurt.mobile}
- Patient: {hurt.plain} ({hurt.dob})
  Address on record: {hurt.address}
  Occupation on record: {hurt.job}	School/employer: {hurt.work}
- Parthed / Re: {hurt.plain}, g./b. {hurt.dob}, rhif GIG / NHS no. {hurt.nhs}

= opening
- Thank you for your letter of {not.date}, which enclosed the patient's consent. I set out what the notes say.
- I write at your request. I have been {hurt.his} usual doctor for {not|nine years}.
- Your form {not|MG11(T)} refers. I charge {not.money} for this report; our invoice {not|#####} is attached.
- I last saw {hurt.him} on {not.date} at {not.clock}, in my own surgery.

= record
- {hurt.He} came on {not.date} with {MEDICAL hurt|[bruising to both upper arms|a painful jaw|swelling of the right eye]}, said to be from an assault.
- There is a background of {MEDICAL hurt|[hypothyroidism|type 2 diabetes|migraine|gout]}, for which {hurt.he} takes {MEDICAL hurt|[levothyroxine|metformin|sumatriptan|allopurinol]} {not|100 micrograms} daily.
- {hurt.He} was referred to {not|orthopaedics}; the hospital's letter bears {hurt.hospital}.
- I note a previous {MEDICAL hurt|[overdose|episode of psychosis|alcohol detoxification]} at the age of {AGE hurt|[19|24|thirty]}.
- {COUNSELLING hurt|[Six sessions of CBT|Counselling with our in-house counsellor|Referral to the primary mental health team]} began on {not.date}.
- BP {not|138/86}, pulse {not|72}, BMI {not|27.4}, PHQ-9 {not|17}.
- The patient attended with {hurt.his} {kin.brother}, {kin.plain}, who waited outside.
- {hurt.He} was signed off as unfit for {hurt.his} work as a {hurt.job} until {not.date}; {hurt.his} manager at {hurt.work} has a copy of the note.
- {hurt.title} {hurt.last} told me {hurt.he} had been punched by {accused.plain}, {hurt.his} former partner.
- {MEDICAL hurt|[Sertraline|Citalopram|Venlafaxine]} was restarted at {not|50mg}.
- Smear and bloods are up to date and irrelevant here. Read code {not|XaJ1u}, EMIS number {not|1####}.
- {hurt.He} moved to us from a practice in {hurt.birthplace} when aged {AGE hurt|[three|seven|12]}.

= family
- {hischild.plain}, {hurt.his} {hischild.son}, DOB {hischild.dob}, is also my patient. {hischild.He} is {SOCIAL_CARE hischild|subject to a child protection plan}.
- {hurt.His} {kin.mother}, {kin.plain}, aged {kin.age}, has {MEDICAL kin|[Lewy body dementia|breast cancer|atrial fibrillation]} and {hurt.title} {hurt.last} is named as carer.
- Health visitor: {staff.plain}, {staff.landline}, who sees {hischild.forename} at {hischild.school}.
- The household on our list at that address: {hurt.plain} ({hurt.age}); {kin.plain} ({kin.age}); {hischild.plain} ({hischild.age}).
- You also ask about {accused.plain}. {accused.He} is a patient here too (DOB {accused.dob}); I hold no consent from {accused.him} and say nothing of {accused.his} {MEDICAL accused|[methadone script|epilepsy|psychosis]}.
- I understand {hischild.forename} ({SCHOOL hischild|Year [2|4|7]}, {hischild.school}) has {SOCIAL_CARE hischild|a named social worker}, {sw.plain}.

= other
- Since another patient, {other.plain} of {other.street}, is named in the entry of {not.date}, I have blanked it.
- {hurt.His} solicitor, {staff.plain}, asked for the same records in a separate letter.
- Next of kin: {kin.plain}, {kin.mobile}.
- The pharmacist, {staff.plain}, may have more to say: {staff.email}.
- The letter from {not|Ward 12} was signed by Dr {doc.plain}, bleep {not|2187}.
- Please note {hurt.title} {hurt.last}'s new address, {hurt.street}, which {hurt.he} asks us to keep from {accused.title} {accused.last}.

= ending
- I cannot attend on {me.away} or {me.away} as I am on leave. My secretary can be reached on {practice.landline}.
- I would give evidence if needed, though not in the week of {me.away}.
- Should you need more, my direct line is {me.landline}.
