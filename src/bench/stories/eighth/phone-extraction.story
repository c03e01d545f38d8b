owner: defendant
hurt: victim
pc: officer
ali: outsider
bea: outsider

= text
EXTRACTION REPORT	{not|Physical Analyzer 7.6#}
Case number {not.crime}	Exhibit {not.exhibit}	Seal {not|P########}
Examiner {ex.name}, Digital Forensics Unit	Requested by {pc.title} {not.collar} {pc.surname}
DEVICE INFORMATION
Owner (as stated)	{owner.name}
Make/model	[Apple iPhone 12 A2403|Samsung SM-A145R]	Serial {not|F17#######X}
IMEI	{owner.imei}	MSISDN {owner.mobile}
Apple/Google ID	{owner.email}	Device name {owner.forename}'s phone
SIM	ICCID {not|894410000000#######}	IMSI {not|23415########}
OS	{not|16.7.2}	Time zone {not|UTC+00:00}
CONTACTS ({not|214}) - extract
Name	Number	Source	Notes
{ali.name}	{ali.mobile}	SIM	<about-ali>
{bea.name}	{bea.mobile}	Phone	<about-bea>
<contact+5>
CALL LOG
Party	Number	Direction	Date	Duration
<call+5>
CHATS
Participants: {owner.handle} ({owner.name}, owner); {ali.handle} ({ali.name}); {hurt.handle} ({hurt.name})
From	To	Time	Body
<chat+7>
<chat+6>
NOTES, SEARCHES AND FILES
<file+5>
LOCATIONS / WI-FI
<wifi+3>
COMMENTS OF OIC
<comment*4>

= about-ali
- work
- b. {ali.dob}
- {ali.address}
- {ali.email}

= about-bea
- {bea.street}
- {bea.work}
- landlord

= contact
- {c.nick}	{c.mobile}	WhatsApp
- {c.name}	{c.mobile}	Phone	{c.address}
- Mam ({mam.forename} {mam.surname})	{mam.mobile}	SIM
- {c.forename} {not|plumber}	{c.landline}	Phone
- {c.small} {not|gym}	{c.mobile}	Snapchat
- Dr {doc.surname}	{surgery.landline}	Phone	[Clough Lane Surgery|Moorside Medical Centre]
- {kid.forename} school	{office.landline}	Phone	{kid.school}
- {hurt.forename} new	{hurt.mobile}	Phone
- Taxi	{shop.landline}	Phone	[A1 Cabs|Gasworks Cabs]
- {c.name} car {c.vrm}	{c.mobile}	Phone

= call
- {ali.name}	{ali.mobile}	Outgoing	{not.date} {not.time}	{not|00:03:4#}
- {hurt.name}	{hurt.mobile}	Outgoing	{not.date} {not.time}	{not|00:00:00}
- {bea.name}	{bea.mobile}	Incoming	{not.date} {not.time}	{not|00:11:0#}
- Voicemail	{not|121}	Outgoing	{not.date} {not.time}	{not|00:00:2#}
- {c.lower}	{c.mobile}	Missed	{not.date} {not.time}	{not|00:00:00}

= chat
- {owner.name}	{ali.name}	{not.time}	yo {ali.small} wats ur addy again
- {ali.name}	{owner.name}	{not.time}	{ali.street} bro, buzz {not|2}
- {ali.name}	{owner.name}	{not.time}	send it to {ali.branch} {ali.number}, name {ali.lower}
- {owner.name}	{ali.name}	{not.time}	my mates {m.small} n {m2.small} r comin, {m.small} drives {m.vrm}
- {owner.name}	{hurt.name}	{not.time}	i know u work at {hurt.work} now {hurt.small}
- {owner.name}	{hurt.name}	{not.time}	tell ur {mum.mum} i seen {mum.his} car {mum.vrm} outside
- {hurt.name}	{owner.name}	{not.time}	leave me alone, {kid.forename} is {AGE kid|[six|4|nine]} and {kid.he}'s scared of u
- {hurt.name}	{owner.name}	{not.time}	im not at {hurt.lone} no more so dont bother
- {ali.name}	{owner.name}	{not.time}	hes {AGE|17} man hes a kid leave it
- {ali.name}	{owner.name}	{not.time}	my nan turned {AGE|80} today cant talk
- {owner.name}	{ali.name}	{not.time}	took me meds, the {MEDICAL owner|[sertraline|quetiapine|methadone]} makes me sleep
- {owner.name}	{bea.name}	{not.time}	can i stop at urs {bea.small}, ur still at {bea.street} yeh
- {bea.name}	{owner.name}	{not.time}	no {p.forename} from {SOCIAL_CARE bea|social services} is coming about mine
- {bea.name}	{owner.name}	{not.time}	im on shift at {bea.work} til {not|10}, get the key off {q.small}, {q.he}s at number {ADDRESS_CLUE q|[3|9|14]}
- {ali.name}	{owner.name}	{not.time}	new number {PHONE ali|07700 900###} delete the old 1
- {owner.name}	{ali.name}	{not.time}	u got {not|20} for {not.money}? meet {not.place}
- {hurt.name}	{owner.name}	{not.time}	im at the hospital wiv a {MEDICAL hurt|[broken finger|fractured nose|bleed]} cos of u
- {owner.name}	{ali.name}	{not.time}	ask {m.small}s {m.brother} {n.small}, {n.he} does the doors at {n.work}
- {ali.name}	{owner.name}	{not.time}	its my bday {not|sat}, {AGE ali|[21|30|25]}, come {ali.street}

= file
- Note	"{hurt.forename} new flat {ADDRESS_CLUE hurt|above the barbers}, {hurt.lone}"	{not.date}
- Note	"{ali.forename} bank {ali.branch} / {ali.number}"	{not.date}
- Image	{not|IMG_####.HEIC}	Photo of provisional licence, {c.formal}, {c.driver}, {c.dob}
- Image	{not|IMG_####.HEIC}	Letter from DWP to {owner.name}, NI {owner.nino}
- Search	"{hurt.lower} {hurt.work}"	{not.date}
- Search	"how long for {not.statute}"	{not.date}
- Document	{not|CV_final2.docx}	{owner.name}, {owner.job}, {owner.school}, {owner.email}
- Email	From {c.plain} <{c.email}> to {owner.email}	Order {not|HX-#######} dispatched
- Image	{not|IMG_####.HEIC}	Hospital wristband {mam.name}, {mam.dob}, {mam.hospital}

= wifi
- Wi-Fi	{not|BTHub6-^^##}	{owner.ip}	Home, {owner.street}
- Wi-Fi	{not|SKY7####}	{ali.ip}	Router of {ali.name}
- Bluetooth	{not|My VW ####}	{not.date}	Car
- Hotspot	{bea.forename}'s iPhone	{bea.imei}

= comment
- {ali.name} is {AGE ali|[24|thirty-one|19]}, a {ali.job}, and has been identified as user of {ali.handle}.
- The phone was bought by {owner.name}'s {mam.mother} {mam.name}, {mam.address}, who is the subscriber of {PHONE mam|07700 900###}.
- {bea.title} {bea.surname} is {owner.name}'s landlord and no suspect.
- {hurt.title} {hurt.surname}'s own handset, IMEI {hurt.imei}, is {not.exhibit} and was returned.
- "{c.nick}" is thought to be {c.name} ({c.born}), PNC {c.pnc}.
- The messages run from {not.date} to {not.date}.
- A second SIM in the back of the case is subscribed to {c.name}, {c.age}, of {c.street}.
