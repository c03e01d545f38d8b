pc: officer
an: Professional
cs: Outsider
accused: defendant
hurt: victim
wit: witness

= text
INTELLIGENCE DEVELOPMENT - REPLIES TO ENQUIRIES	Op {not|TENTER}	{not.crime}
OIC {pc.title} {not.collar} {pc.name}	Tel {pc.mobile}	Analyst {an.name}, {an.email}
Subject of enquiries: {accused.name} b. {accused.dob}; IP {hurt.name}; witness {wit.name}
No	Sent	Reply
1	{not.date}	<subscriber>
2	{not.date}	<subscriber>
3	{not.date}	<address-check>
4	{not.date}	<prison>
5	{not.date}	<identity>
6	{not.date}	<identity>
7	{not.date}	<hospital>
8	{not.date}	<device>
9	{not.date}	<device>

<remark*6>

<dates*2>

= subscriber
- IP {accused.ip}, {not.time} UTC: subscriber {accused.name}, {accused.address}, e-mail {accused.email}
- IP {hurt.ip} is the IP's own router at {hurt.address}; subscriber {hurt.name}
- IP {other.ip} resolves to [Gasworks Broadband|Fellnet]; customer {other.name}, {other.street}, landline {other.landline}, born {other.dob}
- IP {wit.ip}: account of {wit.name}, paid by card {wit.card}
- IP {other.ip} was used to log into {accused.handle}; it is subscribed to {accused.his} {other.mother}, {other.name}, who is {AGE other|[68|seventy-two|54]}
- MSISDN {accused.mobile}: prepaid, topped up by {other.name}, {other.branch} {other.number}
- Profile {other.handle} was set up from {other.ip} by {other.email}, name given {other.name}, date of birth {other.dob}
- IP {other.ip} belongs to the pub where {other.name} works, {other.work}. Log in name {other.lower}

= address-check
- Council tax at {accused.street}: {other.name}, single occupier. {accused.forename} {accused.surname} not shown
- Voters at {wit.street}: {wit.name}, {kin.name} ({AGE kin|[18|17|19]})
- Subject seen to leave {ADDRESS_CLUE accused|the flat above the pawnbroker's} on {accused.lone} at {not.time}
- {other.name} of {other.address} is {ADDRESS_CLUE other|[two doors down from|opposite]} the scene, {not.place}
- Post for {accused.name} is left at {ADDRESS_CLUE other|number [7|19|36]}, where {accused.his} {other.uncle} {other.name} lives

= prison
- {accused.name} served {not|14 months}, prison number {accused.prison}, released {not.date}. Visited by {vis.name}, {vis.address}, DOB {vis.dob}
- PIN phone list of {cell.name} ({cell.prison}) holds {accused.mobile} as "{accused.nick}"
- {accused.surname}'s cellmate was {cell.name}, {cell.prison}, b. {cell.born}. Property card {not|A4###BX-2}; wing {not|B2-17}
- Letter found, from {cell.name}, number {cell.prison}, to {wit.name}. Seal {not|A9###ZB}
- No trace for {wit.name} in custody. A number like a prison one, {not|A3###CK}, is the model of the kettle
- Prison number for {hurt.name}'s {other.brother} {other.name} is {other.prison}; due out {not.date}

= identity
- HMPO: passport {accused.passport} issued to {accused.name}, place of birth {accused.birthplace}. Countersigned by {cs.name}, {cs.job}, passport {cs.passport}
- HMPO: {hurt.name} holds {hurt.passport}. The other number, {not|99######}, is the application
- DWP: {accused.nino} is {accused.name}; partner on claim {other.name}, {other.nino}, dob {other.dob}
- HMRC: NI {wit.nino} for {wit.name}, employer {wit.work}, payroll no {not|00####}
- DVLA: {accused.driver} is provisional. {accused.forename}'s {other.brother} {other.name} is {other.driver}, full
- Home Office: {other.name}, passport {other.passport}, born {other.birthplace}, entered at the age of {AGE other|[9|twenty|33]}
- Student Loans: {wit.name} at {SCHOOL wit|[Skelbrough University|the University of Harrowthwaite]}, NI {wit.nino}, aged {AGE wit|[18|19|21]} on entry
- HMPO: lost report by {wit.name}, {wit.passport}, handed in by {f.name}, {f.mobile}

= hospital
- Harrowthwaite General: {hurt.name}, hospital no {hurt.hospital}, NHS {hurt.nhs}, {MEDICAL hurt|[fractured tibia|bleed on the brain|collapsed lung]}. Ward {not|14B}
- ED list for {not.date}: {accused.name} {accused.hospital} ({MEDICAL accused|hand injury}); {other.name} {other.hospital} ({MEDICAL other|[chest pain|asthma]}); {hurt.name} {hurt.hospital}
- {wit.name}, no {wit.hospital}, discharged by Dr {doc.surname}. Visit charge {not.money}, ticket {not|RHT#######}
- Mental health trust: {accused.name} known, {accused.hospital}, {MEDICAL accused|[psychosis|bipolar disorder]}, care co-ordinator {worker.name}, {worker.landline}
- Maternity: {other.name}, {other.hospital}, b. {other.born}, {MEDICAL other|[pre-eclampsia|emergency section]}; baby {kid.forename} has {SOCIAL_CARE kid|[a pre-birth plan|a social worker]}

= device
- IMEI {accused.imei}: in use with SIM {accused.mobile}; bag {not|A9######}; handset of {accused.name}
- IMEI {hurt.imei} is {hurt.name}'s stolen phone, last used with {buyer.mobile}, subscriber {buyer.name}, {buyer.job}, {buyer.street}
- IMEI {other.imei} seized from {other.name} at {other.work}. Serial {not|R58#######K}, model {not|SM-G991B}
- Doorbell {not|BHE9-####} registered to {wit.name}, {wit.email}
- Tablet used by the child {kid.name} ({kid.age}), IMEI {DEVICE_ID kid|350000004######}, bought by {hurt.name}
- Two handsets in the car: {accused.imei}, which {accused.name} said was {accused.his} own, and {other.imei}, which {other.name} claimed
- {wit.name}'s dashcam, no {not|DC-########}, in {wit.vrm}

= remark
- {other.name} ({other.age}) is {accused.forename} {accused.surname}'s employer at {accused.work} and a {other.job}.
- {hurt.name} has changed {hurt.his} account to {hurt.branch} {hurt.number}; the old one, {BANK_ACCOUNT hurt|00-00-##} {BANK_ACCOUNT hurt|########}, is blocked.
- The number {wit.mobile} on the exhibit is {wit.name}'s and no suspect's.
- {kid.name}, aged {kid.age}, {hurt.name}'s {kid.son}, is the user of {kid.handle} and a pupil at {kid.school}.
- {accused.name} was born in {accused.birthplace} and left school, {accused.school}, at {AGE accused|[15|16]}.
- Vehicle {other.vrm} on the drive of {accused.name} is kept by {other.name}, {other.address}; {accused.forename}'s own, {accused.vrm}, is SORN.
- Vehicle {hirer.vrm} is on hire to {hirer.name} ({hirer.dob}) from [Pennine Van Hire|Canal Street Self Drive], {shop.landline}, agreement {not|RA######}.
- {an.name} is seconded from {an.work} and can be got on {an.landline}.
- {wit.name} works nights at {wit.work} and is a {wit.job} by trade.
- {hurt.name} sees {worker.name} for {COUNSELLING hurt|[counselling|trauma therapy]} and asks that this is not told.

= dates
- {wit.name} cannot do {wit.away}, {wit.forename} is at a wedding.
- {an.name} is off from {an.away} to {an.away}.
- {hurt.name} is free save for {hurt.away}, an operation.
- {pc.title} {pc.surname} has courses on {pc.away}; cover is {pc2.title} {pc2.surname}, {pc2.landline}.
- {doc.name}, the radiologist, is abroad until {doc.away}.
