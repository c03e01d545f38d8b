accused: defendant
hurt: victim
pc: officer
mate: pal
nb: pal
gp: organisation
doc: Professional
sib: Outsider of hurt
kin: Outsider of accused
tot: Child of hurt

= text
DOWNLOAD REPORT	Exhibit {not.exhibit}	Examiner {pc.name} {not.collar}
Device: [iPhone 11|Samsung A13|Huawei P30]	IMEI: {accused.imei}	Owner: {accused.name}
MSISDN: {accused.mobile}	Extraction: logical, {not.date} {not.time}
Contacts (extract)
{hurt.forename} [babe|xx|new no]	{hurt.mobile}
{kin.mum}	{kin.landline}
{mate.nick}	{mate.mobile}
{nb.forename} [work|gym|taxi]	{nb.mobile}
Dr {doc.surname}	{gp.landline}
Messages
<msg+10>
<msg+6>

= msg
- {not.date} {not.time}	Out	{hurt.mobile}	{hurt.forename} pick up. pick up or i swear down
- {not.date} {not.time}	In	{hurt.mobile}	leave me alone {accused.forename} its done. police have been
- {not.date} {not.time}	Out	{hurt.mobile}	i no ur at {hurt.street} i seen the light on
- {not.date} {not.time}	In	{nb.mobile}	u gud? {nb.forename} here new fone
- {not.date} {not.time}	Out	{nb.mobile}	yh come {nb2.forename}s its {nb2.street} bring {not|20}
- {not.date} {not.time}	In	{mate.mobile}	feds at mine askin 4 u. said u was at {kin.forename}s
- {not.date} {not.time}	Out	{mate.mobile}	tell em nuffin. u got {pass.forename}s number?
- {not.date} {not.time}	In	{mate.mobile}	{pass.mobile} thats {pass.forename}. dont say it was me
- {not.date} {not.time}	Out	{pass.mobile}	{pass.forename} its {accused.nick} bell me asap
- {not.date} {not.time}	In	{sib.mobile}	This is {sib.name}, {hurt.forename}s {sib.brother}. Contact {hurt.him} again and see what happens
- {not.date} {not.time}	Out	{nb.mobile}	my bank {accused.sort} {accused.account} {not.money} by fri
- {not.date} {not.time}	In	{boss.mobile}	Hi {accused.forename} its {boss.forename} from work are you in tmrw? 6-2
- {not.date} {not.time}	Out	{boss.mobile}	sorry {boss.forename} bin to docs got {MEDICAL accused|tonsilitis}
- {not.date} {not.time}	In	{nb.mobile}	email it {nb.email} not on here
- {not.date} {not.time}	Out	{hurt.mobile}	how is {tot.forename} is {tot.he} still at {tot.school}
- {not.date} {not.time}	In	{hurt.mobile}	{tot.forename} is {tot.age} {accused.forename}. {tot.he} is scared of you
- {not.date} {not.time}	Out	{PHONE|07700 9006##}	look 4 a white polo {pass2.vrm} its {pass2.forename}s
- {not.date} {not.time}	In	{not|60777}	Your Arriva ticket code is {not|48##1#}
- {not.date} {not.time}	In	{not|DPD}	Parcel {not|1550##########} for {accused.upper} will be delivered {not.time} to {accused.postcode}
- {not.date} {not.time}	In	{mate.mobile}	{nb.forename}s snap is {nb.handle}
- {not.date} {not.time}	In	{gp.landline}	Reminder: {accused.forename} you have an appointment with Dr {doc.surname} on {not.date} at {not.time}
- {not.date} {not.time}	Out	{kin.landline}	love u {kin.mum} dont answer door 2 any1
