# A rural officer's statement.
me: officer
accused: defendant
hurt: victim
theirkid: Child of hurt
kin: Outsider of hurt
his: Outsider of accused

= text
MG11	WITNESS STATEMENT
URN: {not.urn}
Statement of: {me.title} {not.collar} {me.name}	Age: {not|Over 18}	Occupation: {not|Police officer}
Signature: {me.initialled}	Date: {not.date}

<duty> <ip> <sus> <arrival*2>

<enquiries*6>

<house*3> <cars*2>

<arrest*3>

<exhibits*2>

<sign>

= duty
- I am {me.title} {not.collar} of the Rural Crime Team. On {not.date} at {not.time} I was on duty in uniform with {pc.title} {not.collar} {pc.surname}, c/s {not|RC[12|21]}.
- On {not.date} I was single crewed in a marked vehicle, {not|fleet no. 4471}, when directed to log {not.log}.
- At {not.time} on {not.date} I was at {station.town} station when {hurt.title} {hurt.surname} came to the counter.

= ip
- O/A I spoke with IP, {hurt.name}, {hurt.dob}, h/a {hurt.address}, mob {hurt.mobile}, who was in pain and {MEDICAL hurt|[had a cut to the scalp|was bleeding from the nose|holding broken fingers]}.
- The IP, {hurt.name}, who is {hurt.age} and a {hurt.job} at {hurt.work}, was sat in a neighbour's kitchen, at {nb.street}.
- {hurt.name} ({hurt.dob}) met me at the gate. {hurt.He} lives at {hurt.address} and gave {hurt.mobile} as {hurt.his} number.

= sus
- {hurt.forename} named the SUS as {accused.name}, {accused.age}, of {accused.street}, {hurt.his} ex.
- IP stated SUS is {hurt.his} ex, {accused.name}, DOB {accused.dob}, last known o/s {accused.address}.
- The person responsible was given as {accused.name} ({accused.dob}), a {accused.job} at {accused.work}.

= arrival
- Also present: the IP's {kin.mother} {kin.name} ({kin.age}), {MEDICAL kin|deaf in one ear}, and two lambs in a pen.
- {hurt.forename} said {hurt.he} had come home to find the {ADDRESS_CLUE hurt|end caravan by the reservoir gate} broken into. {hurt.He} has lived there since {not|the flood}.
- MOP {friend.name} flagged me down, {AGE friend|40s}, works at {friend.work}; gave {friend.mobile} for a c/b.

= enquiries
- The prison liaison desk has {accused.name} as {accused.prison}, out on {not.date}; {accused.his} property went in bag {not|A9417ZZ}, seal {not|A9###QX}.
- {friend.name}'s tablet, IMEI {friend.imei}, had been lent to {hurt.forename}; {friend.he} goes on line as {friend.handle}.
- I spoke to the landlord of the pub, {friend.name} ({friend.dob}); {friend.he} lives in and the licensee's flat has its own line, {friend.landline}.
- The auctioneer at the mart, {staff.mr} {staff.surname}, confirmed by email ({staff.email}) that the lot, {not|lot 217}, was entered by {accused.name} giving {accused.his} holding no. {not|55/###/####} and bank details {BANK_ACCOUNT accused|18-00-02} {BANK_ACCOUNT accused|00000190}.
- {theirkid.name}, {theirkid.age}, disclosed to me that dad had "gone mad". {theirkid.He} attends {theirkid.school} and {SOCIAL_CARE theirkid|has a social worker}, {sw.name}.
- PNC check: {accused.name}, PNC ID {accused.pnc}, CRO {accused.cro}, PoB {accused.birthplace}. Warning {not|VI} {not|DR}.
- NFA for {other.name} of {other.street}, who was with {accused.him} but has {MEDICAL other|[learning difficulties|a brain injury|Down's syndrome]} and lives with {other.his} parents.
- I took a first account from {friend.title} {friend.surname}, {AGE friend|[mid-fifties|late twenties|67]}, a {friend.job}, on {friend.mobile}.
- DVLA gave {accused.surname}'s licence as {accused.driver}. NI no. per DWP: {accused.nino}.
- The manager at {shop.firm}, {shop.premises}, produced the CCTV on disc, ser. {not|LH#####}; the shop's no. is {shop.landline}.
- An unknown male aged about {AGE|20}, {not|5ft 10}, ran towards {not.place}.
- The phone found in the hedge is an {not|iPhone SE}, IMEI {hurt.imei}, identified by {hurt.forename} as {hurt.his}. A second, {accused.imei}, was on {accused.surname}.
- I rang {accused.surname}'s employer, {accused.work}, and spoke to {staff.name} in wages, {staff.landline}, who said {accused.he} had not been in since {not.date}.
- {accused.forename}'s {his.uncle}, {his.name}, is the tenant at that farm; {his.he} was in {not|Ward 6} at the time with {MEDICAL his|[pneumonia|a new hip]}.
- Adult referral {not|PPN/####} sent for {kin.name}, born {kin.dob}, NHS {kin.nhs}.
- {nb.name}'s doorbell records to an account in {nb.his} {nb.son}'s name, {other.name}, {other.email}.

= house
- {nb.street}: {nb.name}, {nb.dob}, {nb.mobile}. N/T to add.
- {nb1.street} - occ. {nb1.name} ({nb1.age}) and lodger {nb2.name} ({nb2.age}), the lodger's mob {nb2.mobile}. Heard a bang {not.time}.
- {nb.street}. No reply x2. Calling card left; {nb.title} {nb.surname} later e-mailed {nb.email}.
- The Old Dairy. Holiday let, keys with {other.name}, {other.mobile}, {other.street}.
- {nb.street}: 3 children home alone, oldest {kid.forename}, {AGE kid|14}. Mum {nb.name} works nights at {nb.work}; rung on {nb.mobile}.
- At no. {ADDRESS_CLUE nb|[16|29]} {nb.name} was about to go to chapel, saw nothing.

= cars
- In the yard were three vehicles: the IP's Defender {hurt.vrm}; a horsebox {friend.vrm} at livery, owner {friend.name}; and a Transit, {accused.vrm}, to which {accused.surname} had the keys.
- VRM {accused.vrm} is on hire to {accused.name} from {shop.firm}; the previous hirer, {other.name}, has been spoken to and is not a suspect. The van's tachograph head no. is {not|0081####}.
- T/C at {not.place}: V1 {accused.vrm}, driver {accused.name}; V2 {friend.vrm}, driver {friend.name}, {friend.age}, {friend.address}, passenger {kid.name}, {kid.age}.
- I checked {nb.vrm}, parked outside. RK is {nb.name} of {nb.address}, no connection.

= arrest
- At {not.time} I said, "You are {accused.name}?" and {accused.he} said "{not|Aye}". I arrested {accused.him} on suspicion of an offence under {not.statute}.
- I searched {accused.surname} under s32. Found: wallet with bank card {accused.card}, {not.money} cash, and a receipt from {not.place}, order no. {not|A9#####}.
- {accused.surname} was conveyed to {not|Aberwydden custody}, record {not|63ZD/####/26}, arrived {not.time}. A/S no. {accused.asn}.
- {accused.surname} asked that {accused.his} {his.mother}, {his.name}, be told on {his.landline}, and that someone see to the dogs at {his.address}.
- In the van {accused.surname} said {accused.he} took {MEDICAL accused|[methadone 60ml|insulin|pregabalin]} and was under {not|CMHT}.
- {accused.surname}, who is {AGE accused|34} but looks older, was wearing a green boiler suit.

= exhibits
- {not.exhibit}: bolt cutters, bag {not|A9####}, seal {not|M######}.
- {not.exhibit}: sketch plan; {not.exhibit}: notebook no. {not|RC/0417}, pp {not|12} to {not|19}.
- I recovered {not|two} gates value {not.money}, returned to {hurt.forename} against receipt {not|PR####}.
- I produce BWV, ref {not|BWV-63-######}.

= sign
- Signed {me.initialled}
- {me.title} {not.collar} {me.surname}	Tel ext {not|72###}	{me.email}
