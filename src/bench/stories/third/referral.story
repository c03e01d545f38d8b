hurt: victim
accused: defendant
sender: officer
tot: Child of hurt
kin: Outsider of hurt

= text
[MULTI AGENCY REFERRAL FORM|PUBLIC PROTECTION NOTICE|MARAC REFERRAL]	OFFICIAL SENSITIVE
Ref {not|PPN/##0##/26}	Date {not.date}	Crime {not.crime}
A. Adult at risk / victim
Name	{hurt.name}	DOB	{hurt.dob}
Address	{hurt.address}
Safe phone number	{hurt.mobile}	Safe time to call	{not.time}
Religion/ethnicity	[{SPECIAL_CATEGORY hurt|Pakistani}|{SPECIAL_CATEGORY hurt|Roman Catholic}|{SPECIAL_CATEGORY hurt|White British}|{SPECIAL_CATEGORY hurt|Sikh}|not recorded]	GP	Dr {doc.surname}, {gp.landline}
B. Alleged perpetrator
Name	{accused.name}	DOB	{accused.dob}	PNC	{accused.pnc}
Address	{accused.address}
C. Children in the household
{tot1.name}	{tot1.dob}	{tot1.school}	victim's {tot1.son}
{tot2.name}	{tot2.dob}	{tot2.school}	victim's {tot2.son}
D. Nature of concern
<concern*4>

<concern*3>
E. Professionals involved
<pros+3>
F. Referrer
{sender.title} {sender.collar} {sender.name}, {stn.town} [Safeguarding Unit|NPT], {sender.landline}, {sender.email}

= concern
- {hurt.title} {hurt.surname} states that {accused.forename} controls all the money and goes through {hurt.his} phone.
- {tot1.forename} told {tot1.his} teacher, {sw.name}, that "{accused.forename} made my {hurt.mum}'s arm go blue".
- {hurt.forename} is awaiting {MEDICAL hurt|kidney dialysis} and has missed {not|3} appointments.
- {tot2.forename} has {MEDICAL tot2|ADHD} and is on the waiting list for CAMHS.
- {tot1.forename} was on a {SOCIAL_CARE tot1|child protection plan} under neglect from {not|2022} to {not|2023}.
- The grand{kin.mother}, {kin.name}, of {kin.address}, is willing to have the children. {kin.His} number is {kin.mobile}.
- {accused.forename} is believed to be staying between {accused.street} and {mate.name}'s flat, {mate.address}.
- A neighbour, {nb.title} {nb.surname} at {nb.street}, reports hearing screaming most nights. {nb.He} asks not to be identified.
- {hurt.forename} has disclosed {MEDICAL hurt|self-harm} and takes {MEDICAL hurt|citalopram}.
- {accused.surname} has access to a black Insignia, {accused.vrm}.
- {hurt.forename} has no recourse to public funds. Home Office ref {not|Z1######}.
- {hurt.forename}'s {kin.uncle} {kin.name} said on the phone from {kin.mobile} that {hurt.he} "would be dealt with" if {hurt.he} left.
- DASH score {not|17}. Previous logs {not.log}, {not.log} and {not.log}.
- {hurt.forename} intends to move to {hurt.address}, this is NOT known to {accused.forename}.
- {tot2.forename}'s father is {mate.name}, born {mate.dob}, who has no contact.
- {accused.surname} was previously with {mate.name}, now of {mate.street}, who got a non-mol against {accused.him}.
- {tot1.forename} was not spoken to as {tot1.he} was asleep.

= pros
- Health visitor	{doc.name}	{doc.landline}
- Social worker	{sw.name}	{sw.mobile}	{sw.email}
- Head teacher	{sw.name}, {sw.landline}
- IDVA	{sw.name}	{sw.email}
- Midwife	{doc.name}	{doc.mobile}
- Housing officer	{sw.name}, ref {not|HM####}	{sw.landline}
