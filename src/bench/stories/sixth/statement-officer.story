# An officer on attendance, enquiries and arrest.
me: officer
pc: officer
accused: defendant
hurt: victim
caller: reporter

= text
<mg11-head>
Statement of: {me.title} {not.collar} {me.name}
Age if under 18: O/18	Occupation: Police Officer
<truth>
Signature: {me.initialled}	Date: {not.date}

<duty> <ip> <arrive*2>

<enquiry*6>

<search*3> <vehicles*3>

<arrest*3> <safeguard*2> <finish>
Signature: {me.initialled}	Signature witnessed by: {pc.surname}

= duty
- I am {me.title} {not.collar} of {station.town} Police. On {not.date} I was on mobile patrol with {pc.title} {not.collar} {pc.surname}, call sign {not|KR21}, when at {not.time} we were sent to log {not.log}.
- On {not.date} at {not.time} hours I was on duty in plain clothes with {pc.title} {pc.surname}, {not|4} Team CID.
- At {not.time} hrs on {not.date} I was single crewed and in an unmarked vehicle at {not.place}.

= arrive
- The INF, {caller.name}, was waiting {ADDRESS_CLUE caller|by the bus stop opposite} and said {caller.he} had rung from {caller.mobile} on the way home from {caller.work}.
- Also there were the IP's {nb.mother}, {nb.name} ({nb.age}), and a {friend.man} who gave {friend.his} name as {friend.name} and {friend.his} h/a as {friend.street}.
- The IP's {kid.son}, {kid.forename}, aged about {AGE kid|[seven|five|ten]}, was in pyjamas on the stairs.
- A {man.man} I took to be in the {AGE man|[mid-sixties|early twenties|forties]} came over. I now know {man.him} as {man.name} from {ADDRESS_CLUE man|the house with the green gate}.

= ip
- At {hurt.address} I spoke to the occupier, {hurt.name}, b. {hurt.dob}, who I shall call the IP. {hurt.He} gave {hurt.mobile} as a contact.
- The IP, {hurt.name}, is a {hurt.age} year old {hurt.job} and was upset. {hurt.He} had {MEDICAL hurt|[a cut lip|swelling to the eye|blood on the scalp]}.
- The door of {hurt.street} was opened by {hurt.name}, the IP in this matter, whose date of birth is {hurt.dob}.
- I met the IP, {hurt.formal}, at {not.place}. {hurt.He} told me that {hurt.he} lives {ADDRESS_CLUE hurt|over the hairdresser's} on {hurt.lone} and works at {hurt.work}.

= enquiry
- H2H: no {ADDRESS_CLUE nb|[12|26|41]}, {nb.name}, {nb.job}, {nb.mobile}, saw nothing. No {ADDRESS_CLUE friend|[14|28|43]}, {friend.name}, heard a car.
- At {nb.street} I spoke to {nb.title} {nb.surname}, {AGE nb|[81|in the nineties|seventy-eight]}, hard of hearing, who had heard nothing.
- The barman at {not.place}, {man.name}, has worked there since {man.he} was {AGE man|[18|nineteen]} and knows {accused.forename} as {accused.nick}.
- I rang {hurt.surname}'s work, {hurt.work}, and spoke to {boss.name}, {boss.landline}.
- {friend.name} ({friend.born}) of {friend.address} told me {accused.surname} had been in {friend.his} kitchen until {not.time}.
- I obtained the visitor log from {shop.firm}, {shop.premises}, from the manager, {man.name}. {shop.mailbox} is the address for copies.
- {kid.name} is at {kid.school}. I spoke with the head, {ex.name}, who confirmed {kid.he} had been collected at {not.clock} by {nb.name}.
- A taxi driver, {friend.name}, badge {not|####}, picked {accused.surname} up. {friend.He} drives for {friend.work}, mob {friend.mobile}.
- {mate.name}, SUS's cousin, a {SPECIAL_CATEGORY mate|[Slovakian|Somali|Brazilian]} national born in {mate.birthplace}, said nothing useful.
- I viewed CCTV, camera {not|6}, clock {not|4 mins} slow, and saw {accused.name}, whom I know from {not|three} previous dealings.
- The lodger, {ex.name}, {ADDRESS_CLUE ex|room 3}, is a student at {ex.school} and was away.

= search
- In the front bedroom was a wallet with a driving licence, {accused.driver}, in the name of {accused.name}, exhibit {not.exhibit}.
- Under the bed I found a passport, {friend.passport}, in the name of {friend.name}. I now know {friend.he} is the landlord's {friend.nephew}.
- I seized {not|2} phones: a Nokia, IMEI {accused.imei}, from {accused.surname}'s jacket, and an iPhone, IMEI {friend.imei}, which {friend.name} claimed.
- A payslip for {accused.surname} from {accused.work} gave NI number {accused.nino}.
- A letter from the bank to {nb.name} about account {nb.branch} {nb.number} was in the bin.
- Item {not.exhibit} was put in bag {not|P#####^^}, seal {not|A####^^}, and item {not.exhibit} in {not|K#######}.
- A prescription for {MEDICAL accused|[zopiclone|Subutex]} in the name of {accused.name} was on the table, and one for {MEDICAL mate|[insulin|codeine]} in the name of {mate.name}.

= vehicles
- On the drive were {hurt.vrm}, the IP's Fiesta, and {nb.vrm}, a Transit which belongs to {hurt.his} {nb.brother} {nb.name}.
- A Mazda, {man.vrm}, over the road came back to {man.name}, {man.address}, and played no part.
- {accused.surname} had the keys of a hired Corsa, {garage.vrm}. {garage.town} Car Hire ({garage.landline}) told me the hirer was {friend.name}, {friend.mobile}.
- PNC showed {accused.vrm} with {accused.surname} as keeper. The van behind it, {mate.vrm}, was borrowed from {mate.name}.
- My own police vehicle is fleet number {not|####}.
- The IP told me {accused.forename} had come in {ex.name}'s car, {ex.vrm}, {ex.name} being {accused.his} new partner.

= arrest
- At {not.time} I arrested {accused.name}, b. {accused.dob}, of {accused.address}, for an offence under {not.statute}. Reply: "Ask {mate.forename}".
- {accused.surname} said {accused.he} was {AGE accused|[17|19]} but PNC, ID {accused.pnc}, gave {accused.dob}.
- {accused.surname} told me {accused.he} has {MEDICAL accused|[asthma|a hernia|epilepsy]} and asked for {accused.his} {friend.mother}, {friend.name}, to be told on {friend.landline}.
- Custody record {not|CU/####/26} was opened at {not.time} by {pc.title} {not.collar} {pc.surname}.
- {accused.surname} gave {accused.his} occupation as {accused.job} at {accused.work} and a mobile number of {accused.mobile}.

= safeguard
- I submitted a referral for {kid.name}, {kid.dob}, who already has {SOCIAL_CARE kid|[a social worker|a child protection plan|an early help worker]}, {sw.name}, {sw.landline}.
- The IP is going to {hurt.his} {friend.uncle}'s, {friend.name}, {friend.address}. This must not reach the defence.
- {hurt.forename} told me {hurt.he} was {SOCIAL_CARE hurt|in foster care} from {AGE hurt|[four|nine]} to {AGE hurt|[12|sixteen]} and does not trust the police.
- The DASH was {not|17} ticks. IDVA {doc.name} is on {doc.mobile}.

= finish
- I produce my BWV as {not.exhibit} and PNB {not|pages 14 to 17} as {not.exhibit}.
- I can be contacted at {station.town} Police Station, {station.landline}, or at {me.email}.
- Statement completed {not.time} hrs, {not.date}.
