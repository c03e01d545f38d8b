# A download of a telephone: contacts, chats, notes.
accused: defendant
hurt: victim
mum: outsider of accused
mate: outsider
mate2: outsider
ex: outsider

= text
EXTRACTION REPORT	Exhibit {not.exhibit}	Operator {not|DFU ###}	Tool {not|7.62.1.4}
Device: [iPhone 12|Samsung A14|Redmi Note 9], model {not|A####}	IMEI {accused.imei}	IMSI {DEVICE_ID accused|00101##########}
Device user: {accused.name}	MSISDN {accused.mobile}	Apple/Google account: {accused.email}
Time zone {not|UTC+0}

CONTACTS
Name	Number	Other
{mum.mother}	{mum.mobile}	{mum.email}
{hurt.forename}	{hurt.mobile}	{hurt.handle}
{mate.nick}	{mate.mobile}	{mate.handle}
{mate2.forename} {mate2.job}	{mate2.mobile}
{surgery.town} Dentist	{surgery.landline}
{shop.firm}	{shop.landline}	{shop.mailbox}

CHAT 1 - {not|WhatsApp}. Participants: {accused.mobile} (owner), {hurt.mobile} ({hurt.forename})
<chat-hurt+6>
CHAT 2 - {not|Snapchat}. Participants: {accused.handle} (owner), {mate.handle} ({mate.nick})
<chat-mate+6>
CHAT 3 - {not|SMS}. Participants: {accused.mobile} (owner), {mum.mobile} ({mum.mother})
<chat-mum+5>
NOTES
<note+4>
SEARCHES
<search+3>
WI-FI AND LOCATION
<place+3>

= chat-hurt
- {not|[0|1|2]#/01/26} {not.time}  {accused.small}: u at {hurt.work} tonight or wot. saw ur car {hurt.vrm} outside
- {not|[0|1|2]#/01/26} {not.time}  {hurt.small}: leave me alone {accused.forename}. im at my {friend.mum}s now and {friend.he} will call police
- {not|[0|1|2]#/01/26} {not.time}  {accused.small}: i no where ur {friend.mum} lives, {friend.street}. tell {friend.small} i said hi
- {not|[0|1|2]#/01/26} {not.time}  {hurt.small}: {kid.small} is at {kid.school} til 3 then my {nb.brother} gets {kid.him}. dont go near
- {not|[0|1|2]#/01/26} {not.time}  {accused.small}: {kid.small} is my kid as well, {kid.he}s {AGE kid|[5|6|8]} {kid.he} needs {kid.his} {accused.mum}
- {not|[0|1|2]#/01/26} {not.time}  {hurt.small}: the dr says its {MEDICAL hurt|[a cracked rib|stress|anxiety n im signed off]} so thanks for that
- {not|[0|1|2]#/01/26} {not.time}  {accused.small}: put the {not.money} in my acc, {accused.sort} {accused.account}, or ur windows go in
- {not|[0|1|2]#/01/26} {not.time}  {hurt.small}: this is my new number btw dont give it to any1 lol
- {not|[0|1|2]#/01/26} {not.time}  {hurt.small}: moved. not tellin u where. and its not {not|kiln rise} so dont bother
- {not|[0|1|2]#/01/26} {not.time}  {accused.small}: so who is {man.small} {man.last} then. {man.handle}. is {man.he} the one with the {man.vrm}
- {not|[0|1|2]#/01/26} {not.time}  {hurt.small}: social worker is coming thurs, {sw.plain}, so if u want to see {kid.small} ring {sw.him} {sw.mobile}
- {not|[0|1|2]#/01/26} {not.time}  {accused.small}: happy bday babe, thats u {AGE hurt|[thirty|30|41]} now, old

= chat-mate
- {accused.handle} {not.time} | u still at {mate.work} bro
- {mate.handle} {not.time} | nah sacked. stayin at {friend.small}s, {ADDRESS_CLUE mate|the flat over the [bookies|tanning place|greggs]}
- {accused.handle} {not.time} | need a lift, mine is in {garage.town} Tyres. u got {man.small}s whip? the {man.vrm}
- {mate.handle} {not.time} | its {ex.small}s car u muppet, {ex.he} has it till sunday. {ex.vrm}
- {accused.handle} {not.time} | meet at {not.place} {not.clock}
- {mate.handle} {not.time} | that {nb.lad} {nb.plain} is {AGE nb|[17|19|22]} and built like a door. works the doors at {nb.work}
- {accused.handle} {not.time} | send it to {mate2.small}, {mate2.email}, not me
- {mate.handle} {not.time} | my ni is {mate.nino} they want it for the job
- {accused.handle} {not.time} | {hurt.small} blocked me. ask ur {friend.brother} {friend.small} for {hurt.his} new insta
- {mate.handle} {not.time} | postcode? {accused.handle} {not.time} | {accused.postcode}, its the {ADDRESS_CLUE accused|one with no gate}
- {accused.handle} {not.time} | {not|2} for {not|15} or {not|5} for {not|35}
- {mate.handle} {not.time} | cant, picking the little one up from {kid.school}. {kid.small} has {MEDICAL kid|[chickenpox|nits|a temperature]}
- {mate.handle} {not.time} | {man.small} got sent down, {not|18 months}. {man.he}s at HMP Nowhere, no is {man.prison} if u want to write

= chat-mum
- {not.time} {mum.mother}: Have you rang the doctor about your {MEDICAL accused|[chest|back|tablets]}. {surgery.landline} love {mum.mother} x
- {not.time} {mum.mother}: Police been here. {pc.title} {pc.surname}, left {pc.his} number, {pc.landline}. Ring {pc.him}.
- {not.time} {mum.mother}: Your grand{friend.mum} {friend.forename} is {AGE friend|[90|88|eighty five]} on Sunday so you had better be there. {friend.address}
- {not.time} owner: tell em i was at urs. {mum.street} all nite
- {not.time} {mum.mother}: I am not lying for you again {accused.forename}. Ask {nb.forename}, your {nb.brother} works so {nb.he} has no time for it either
- {not.time} owner: need {not.money} for {sol.plain} the solicitor. {sol.landline}
- {not.time} {mum.mother}: Your letter from {accused.work} came. They have your old address, {ADDRESS_CLUE accused|number [9|27|41]}
- {not.time} {mum.mother}: Its {MEDICAL mum|[cancer|my heart|a cyst]}, they told me today. Dont tell {nb.forename}
- {not.time} {mum.mother}: {kid.forename}s birthday party {not.date}, {kid.he} will be {AGE kid|[4|7|11]}. Bring {kid.his} present to {nb.forename}s, {nb.street}

= note
- Note {not|1}: wifi {not|kettle-47-lamp} / netflix {ex.email}
- Note {not|2}: {mate.plain} owes {not.money}. {man.plain} owes {not.money}. {nb.nick} paid
- Note {not|3}: {hurt.plain} reg {hurt.vrm} shift {not|6-2}, gym {not|tues}
- Note {not|4}: passport {accused.passport} exp {not|03/29}
- Note {not|5}: {friend.plain} b {friend.born} {friend.postcode}
- Note {not|6}: solicitor {sol.plain}, case no {not|#########}
- Note {not|7}: parcel {not|JD################}, locker code {not|######}
- Note {not|8}: {mum.forename} bank card {mum.card}

= search
- {not.time}  how long for {not.statute}
- {not.time}  {hurt.lower} {not|facebook}
- {not.time}  {not|Chapel Lane houses for sale}
- {not.time}  {shop.firm} {not|opening times}
- {not.time}  who called me from {PHONE|01632 960###}
- {not.time}  {SCHOOL|Brickfield Community School} {not|finish time}
- {not.time}  number plate check {VRM|[KT|FB|RE]99 [ABC|TRE|HUL]}

= place
- {not.time}  IP {accused.ip}, home router of {accused.forename} {accused.surname}
- {not.time}  joined "{not|BTHub6-####}" at {mum.street}
- {not.time}  {LOCATION|53.0##, -1.1##} accuracy {not|12 m}
- {not.time}  what3words {accused.words}
- {not.time}  {accused.ip} (account {accused.email}, signed in)
- {not.time}  Bluetooth paired with car kit of {ex.forename}, {ex.vrm}
- {not.time}  app version {not|2.26.1.75}
