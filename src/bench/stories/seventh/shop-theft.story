# A shop's or a store detective's own incident form and till papers.
me: witness
accused: defendant
store: organisation
one: outsider
two: child

= text
<head>
Store: {store.premises}	Tel: {store.landline}	Store no. {not|####}
Reported by: {me.plain}	Incident: {not|IR-######}	Date: {not.date}	Time: {not.time}

<offender>

<staff>

Item	SKU	Qty	Value
<goods+4>

<story*4>

<extra*4>

<end>

= head
- RETAIL CRIME REPORT (business portal)
- STORE SECURITY - INCIDENT SHEET	{store.firm}
- SIOPWYR / SHOPWATCH FORM 3

= offender
- Offender: {accused.plain}	DOB: {accused.dob}	Address given: {accused.address}
  ID: {not|none}	Nickname: {accused.nick}	Vehicle: {accused.vrm}
- SUS: {accused.forename}, {AGE accused|[mid 30s|20-25|forties]}, slim, local accent, known to us as {accused.nick}. Full name per town link: {accused.plain}, {accused.street}.
- Offender known: {accused.name}, {accused.age}, banned {not.date}. With {other.name}, about {AGE other|[15|sixteen]}, said to be in {SOCIAL_CARE other|the children's home} on {ADDRESS_CLUE other|Beacon Hill}.

= staff
- Staff present: {me.plain} ({me.job}), {one.plain} (till {not|4}, {one.mobile}), {two.plain}, Saturday {two.boy}, {AGE two|[16|17]}, {SCHOOL two|Year 11} at {two.school}
- Loss prevention: {me.plain}, SIA badge {not|0133 #### #### ####}, {me.mobile}, employed by {me.work}
- Duty manager {one.plain}, home tel {one.landline}; security {me.plain}

= goods
- Whisky 70cl	{not|50################}	{not|6}	{not.money}
- Lamb leg	{not|02#########}	{not|3}	{not.money}
- Razor blades	{not|77######}	{not|10}	{not.money}
- Baby milk {not|800 g}	{not|50#########}	{not|4}	{not.money}
- Waterproof coat {not|XL}	{not|KS/####}	{not|1}	{not.money}

= story
- I was at the kiosk when {accused.forename} walked past the tills at {not.time} with a full basket.
- {accused.He} said "{not|what you gonna do}" and pushed {one.plain} into the flowers; {one.he} has {MEDICAL one|[a sore shoulder|a bruised hip]}.
- I've known {accused.forename} since {accused.he} was {AGE accused|[seven|12]}; {accused.he} went to {accused.school}.
- A customer, {friend.plain}, {friend.address}, {friend.mobile}, blocked the door with a trolley.
- Camera {not|CH 07} runs {not|3 min} slow. {not.exhibit} burned by {one.plain}.
- {accused.forename} dropped a bank card, {other.card}, in the name of {other.plain}, and a prescription in the same name for {MEDICAL other|[gabapentin|Subutex]}.
- {accused.forename} got in a Corsa, {friend.vrm}, driven by {friend.plain}, {accused.his} {friend.boyfriend}.
- The till receipt is {not|0417 / 000231 / 3}, {not.money}, card {not|****4417}.
- We think {accused.forename} sells to {other.plain} who runs {WORKPLACE other|the café on Union Street}.

= extra
- {me.plain} works {not|6am} to {not|2pm}; off on {me.away} and {me.away}.
- {one.plain} has handed in notice and will be at {one.work} from next month.
- {me.plain} does not want {me.his} home address, {me.address}, on any paper that {accused.forename} can see.
- {two.plain}'s {other.mother}, {other.plain}, must be there if {two.he} is seen: {other.landline}.
- {me.plain} lives {ADDRESS_CLUE me|round the corner from [the shop|Kiln Lane]} and is {MEDICAL me|[recovering from surgery|having panic attacks]}.
- Head office: {shop.firm}, {shop.premises}. Area manager {staff.plain}, {staff.email}.
- Exclusion notice {not|EN-417} posted to {accused.street} on {not.date}.
- Loyalty card {not|6340 #### #### ####} used: customer {friend.plain}, born {friend.dob}, e-mail {friend.email}; not involved.
- {me.plain} was born in {me.birthplace}, is {me.age}, and speaks Welsh.
- {accused.forename} showed an order number, {not|A9###-ZZ}, on a phone.
- Restitution paid by {accused.forename}'s {other.uncle} {other.plain} from {BANK_ACCOUNT other|11-87-65} {BANK_ACCOUNT other|64371389}.
- {accused.forename} came in off the {not|417} bus; the driver, {friend.plain}, drives for {friend.work}.

= end
- Sign: {me.plain}	Police log {not.log}
- Uploaded from {me.email} at {not.time}. Police: {pc.title} {not.collar} {pc.surname}.
