me: victim
kin: Outsider of me
rel: Outsider of me
picture

= text
[NHS|North Keld Teaching Hospitals NHS Trust|Hebble Royal Infirmary]	EMERGENCY CARE RECORD
{me.caps}	[Sex {me.sex}|{me.sex}]	b. {me.dob} ({me.age}y)
MRN {me.hospital}	NHS {me.nhs}
{me.address}
Tel (m) {me.mobile}	Tel (h) {me.landline}
Registered GP	Dr {doc.name}, [The Surgery|Keld Medical Centre], {gp.address}, {gp.landline}
NOK	{kin.name}, {kin.mother}, {kin.mobile}
Arrived {not.time} {not.date} by [ambulance|police|own transport]	Triage cat {not|3}
PC: {MEDICAL me|facial injury} ?assault
HPC: <history*3>
PMH: <past>
DH: <drugs>
SH: <social*2>
O/E: <exam*2>
Plan: <plan*2>
<signed>

= history
- Hit x3 with fist approx 1/24 ago. No LOC.
- States punched by known male. Police aware, crime no {not.crime}.
- Pushed down {not|6} steps. {MEDICAL me|Wrist pain}, dominant hand.
- Brought in with {rel.uncle} {rel.forename} who witnessed.
- Vomited x1 in ambulance, GCS {not|15/15} throughout. Crew ref {not|A####}.
- Strangled {not|10-15} secs, hoarse voice since.
- ETOH on board, {not|4} units.
- Bitten to L forearm by assailant, ? {MEDICAL|hep B} status unknown.

= past
- {MEDICAL me|Asthma}, {MEDICAL me|eczema}. No ops.
- {MEDICAL me|T1DM}. Last HbA1c {not|6#}.
- {MEDICAL me|Bipolar affective disorder}, under CMHT. CPN {sw.name} {sw.landline}.
- Nil of note.
- {MEDICAL me|Overdose} {not|2021}. {MEDICAL me|IVDU}.
- {MEDICAL me|Epilepsy}; {MEDICAL me|fractured NOF} {not|2018}.

= drugs
- {MEDICAL me|Salbutamol} prn. NKDA
- {MEDICAL me|Quetiapine} {not|300mg} nocte, {MEDICAL me|lithium}. Allergic to penicillin.
- {MEDICAL me|Novorapid}, {MEDICAL me|Levemir}
- Nil reg
- {MEDICAL me|Lamotrigine} {not|100mg} bd

= social
- Lives alone. {rel.brother} {rel.forename} ({rel.mobile}) to collect, lives {rel.street}.
- {me.job}, lives alone. Ex-smoker.
- Works {me.work}.
- {kid1.name} ({kid1.dob}) and {kid2.name} ({kid2.dob}) at home, HV informed.
- Does not feel safe to go back. Going to stay w friend {mate.name}, {mate.address}.
- S/W {sw.name}, [Children's|Adult] Services, {sw.mobile}.
- Child {kid.forename} ({kid.age}) at {kid.school}.

= exam
- BP {not|132/84} HR {not|96} RR {not|18} SpO2 {not|98%} T {not|36.7}
- {not|3 x 2 cm} {MEDICAL me|haematoma} L temple.
- Tender over zygoma, no step. Teeth intact.
- Bruising both upper arms, ?fingertip, mapped.
- {MEDICAL me|Laceration} {not|4cm} R eyebrow, glued.

= plan
- CT head NAD, d/w radiology Dr {doc2.surname}. Home with HI advice.
- FU fracture clinic {not.date} {not.time}.
- Safeguarding form done, copy to Dr {doc2.name}.
- Analgesia, tetanus given batch {not|T4##9}.
- Contact pt on {me.mobile} with result, NOT landline.
- Referred IDVA. Pt happy for call on {me.mobile}.

= signed
- Seen by {doc2.name}, ST4, GMC {not|70#####}
- S/N {doc2.name} NMC {not|12A####E}
- {doc2.initialled} ANP bleep {not|4##}	{not.time}
- Dr {doc2.surname} (locum), {not.date}
