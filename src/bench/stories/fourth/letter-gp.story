patient: victim
doc: professional
pc: officer
accused: defendant
kid: Child of patient
rel: Outsider of patient
clerk: Professional
nurse: Professional
gp: Professional
sec: Professional

= text
- [THE LIMES MEDICAL CENTRE|BRYN ROAD SURGERY|WHARFSIDE FAMILY PRACTICE]
  Partners: Dr {doc.plain}  Dr {gp2.plain}  Dr {gp3.plain}	Practice Manager: {clerk.mr} {clerk.plain}
  {surgery.premises}
  Tel: {surgery.landline}  Appointments: {PHONE surgery|01632 960###}  {EMAIL surgery|reception##@surgery.example.org}
  ___________________________________________
  Our ref: {not|JH/####}	Your ref: {not.crime}	{not.date}

  {pc.title} {not.collar} {pc.plain}
  {office.town} Police Station

  Dear {pc.title} {pc.last}

  Re: {patient.mr} {patient.plain}, DOB {patient.dob}
  NHS No {patient.nhs}
  {patient.address}

  <thanks> <history*5> <history*2>

  <seen*5> <seen*2>

  <social*3> <others*3>

  <fee>

  Yours sincerely


  Dr {doc.plain} MBBS MRCGP
  GMC {not|70#####}
  Dictated but not signed. {doc.email}
- CONFIDENTIAL
  From: Dr {doc.plain}, GP partner ({doc.landline})
  To whom it may concern	{not.date}
  This is to confirm that {patient.plain} (d.o.b. {patient.dob}), of {patient.address}, is a patient of this practice.
  <history*3> <seen*3> <social*3>
  Dr {doc.initialled}
  Registered office {surgery.premises}. Fax {surgery.landline}
- Extract of GP record printed {not.date} {not.time} by {clerk.listed}
  Patient: {patient.listed}	{patient.sex}	{patient.dob}	NHS {patient.nhs}
  Address {patient.address}	Mob {patient.mobile}	Home {patient.landline}
  Usual GP: {doc.listed} (Dr)	Next of kin: {rel.listed} ({rel.mother}) {rel.mobile}
  Problems: <problem+7>
  <problem+3>
  Consultations:
  <consult+9>
  <consult+4>

= thanks
- Thank you for your letter of {not.date} and the enclosed consent form.
- I write in reply to your request for a report, which reached us on {not.date}.
- You asked for a short report about the above named. I have had sight of the records but have not examined {patient.him} for the purpose.

= history
- {patient.He} has been registered here since {not|2006} and has a past history of {MEDICAL patient|anxiety and depression}.
- Relevant past history: {MEDICAL patient|coeliac disease}; {MEDICAL patient|appendicectomy} in {not|1998}.
- {patient.He} takes {MEDICAL patient|citalopram 20mg} daily and {MEDICAL patient|salbutamol} as required for {MEDICAL patient|asthma}.
- {patient.title} {patient.last} is a {patient.job}, does not smoke and drinks about {not|6 units} a week.
- There is a family history: {patient.his} {rel.mother}, {rel.plain}, also our patient, has {MEDICAL rel|bipolar disorder}.
- Height {not|168cm}, weight {not|71.5kg}, blood pressure {not|128/82}.
- {patient.He} was previously with a practice in {surgery.town} under the name {patient.former}.

= seen
- I saw {patient.him} on {not.date} with {MEDICAL patient|bruising to both upper arms} in keeping with the history given.
- On {not.date} {patient.he} attended with {kid.forename} ({kid.dob}), who had {MEDICAL kid|impetigo}, and became tearful.
- {patient.He} told my colleague Dr {gp2.last} that {patient.his} partner, {accused.plain}, had pushed {patient.him} down the stairs.
- Our nurse, {nurse.plain}, dressed {MEDICAL patient|a burn to the left forearm} measuring {not|4 x 2 cm}.
- {patient.He} rang on {not.date} at {not.time} from {patient.mobile} asking for a repeat prescription and said that {patient.he} was staying at {patient.street}.
- I referred {patient.him} to {COUNSELLING patient|talking therapies} and to the fracture clinic, hospital number {patient.hospital}.
- A practice nurse, {nurse.plain} (direct line {nurse.landline}), was present as chaperone.
- An accompanying {friend.man}, who said {friend.he} was {patient.his} friend {friend.forename}, did most of the talking.

= social
- {patient.He} lives with {patient.his} {kid.son}, {kid.forename}, {kid.age}, who has {MEDICAL kid|eczema} and attends {kid.school}.
- We hold {patient.email} and {patient.mobile} as contact details; please do not use the landline, which {accused.forename} answers.
- A referral to Children's Services was made on {not.date}; the allocated worker is {sw.plain}, {sw.landline}, {sw.email}.
- {patient.He} is now at {patient.address} and has asked that {accused.title} {accused.last}, who is also registered here (DOB {accused.dob}), should not be told.
- {patient.He} is {SPECIAL_CATEGORY patient|a Jehovah's Witness} and has declined blood products.

= others
- The practice cannot comment on {accused.plain}, whose records are not covered by the consent.
- {rel.plain}, the {rel.mother}, telephones the surgery often on {patient.his} behalf (from {rel.mobile}) and lives at {rel.address}.
- Please direct any questions to our secretary, {sec.plain}, on {sec.landline}.
- The health visitor, {nurse.plain}, may be able to add to this: {nurse.mobile}.

= fee
- Our fee of {not.money} is payable to the practice, invoice {not|SI-#####}.
- I enclose an invoice for {not.money}.
- I am available to give evidence but not {AVAILABILITY doc|in the weeks of 2 and 9 February}.

= problem
- {MEDICAL patient|Asthma} (active)
- {MEDICAL patient|Mixed anxiety and depressive disorder} (active)
- {MEDICAL patient|Fracture of metacarpal} ({not|2017})
- {MEDICAL patient|Hypothyroidism}

= consult
- {not.date}	{doc.listed}	Hx: assault at weekend by ex partner. O/E {MEDICAL patient|haematoma L orbit}. Plan: analgesia.
- {not.date}	{gp2.listed}	T/C from pt on {patient.mobile}. Not sleeping. Rx {MEDICAL patient|zopiclone 3.75mg} x {not|7}.
- {not.date}	{nurse.listed}	DNA.
- {not.date}	{clerk.listed}	{rel.forename} ({rel.mother}) rang, worried. New number for pt {patient.mobile}.
- {not.date}	{nurse.listed}	BP {not|134/86}. Flu jab due.
- {not.date}	{doc.listed}	Letter to police re {patient.initialled}, copy scanned {not|doc ###}.
- {not.date}	{sw.listed} (SW)	Msg: strategy mtg re {kid.forename} {kid.dob}. {SOCIAL_CARE kid|S47} started. Ring {sw.landline}.
- {not.date}	{doc.listed}	Fit note {not|2/52}, {MEDICAL patient|stress}. Employer {patient.work}.
