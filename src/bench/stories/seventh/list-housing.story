# A landlord's list printed from a spreadsheet, its columns held apart by blanks.
accused: defendant
one: outsider
two: outsider
hurt: victim
clerk: adviser
landlord: organisation

= text
<heading>

<list>

<notes+4>

<foot>

= heading
- TENANCY REPORT  run {not.date} {not.time}   page {not|1} of {not|3}
  [Corve & Lune Homes|Cartrefi Teilo / Teilo Homes]  {landlord.premises}  tel {landlord.landline}
- Sheet1 - occupants of block, printed for the police by {clerk.plain} ({clerk.email})
- HOUSING REGISTER EXTRACT / DETHOLIAD O'R GOFRESTR TAI    requested by {pc.title} {pc.surname}, {not.urn}

= list
- Ref{to|10}Tenant{to|34}Address{to|84}DOB{to|102}Tel
  {not|T####}{to|10}{one.plain}{to|34}{one.address}{to|84}{one.dob}{to|102}{one.mobile}
  {not|T####}{to|10}{accused.plain}{to|34}{accused.address}{to|84}{accused.dob}{to|102}{accused.mobile}
  {not|T####}{to|10}{two.plain}{to|34}{two.address}{to|84}{two.dob}{to|102}{two.landline}
  {not|T####}{to|10}{hurt.plain}{to|34}{hurt.address}{to|84}{hurt.dob}{to|102}{hurt.mobile}
- NAME{to|28}NI NO{to|46}AGE{to|54}OCCUPATION{to|80}EMPLOYER
  {one.listed}{to|28}{one.nino}{to|46}{one.age}{to|54}{one.job}{to|80}{one.work}
  {two.listed}{to|28}{two.nino}{to|46}{two.age}{to|54}{two.job}{to|80}{two.work}
  {accused.listed}{to|28}{accused.nino}{to|46}{accused.age}{to|54}{accused.job}{to|80}{accused.work}
- Pos   Points   Applicant{to|42}Born{to|60}Now at
  {not|1}     {not|140}      {hurt.plain}{to|42}{hurt.dob}{to|60}{hurt.street}
  {not|2}     {not|132}      {one.plain}{to|42}{one.dob}{to|60}{one.street}
  {not|3}     {not|132}      {two.plain}{to|42}{two.dob}{to|60}{two.street}
  {not|4}     {not|95}       {three.plain}{to|42}{three.dob}{to|60}{ADDRESS_CLUE three|c/o the night shelter}
- Rent a/c    Payer                 Sort/Account               Arrears
  {not|70#####}     {one.plain}{to|34}{BANK_ACCOUNT one|20-20-15} {BANK_ACCOUNT one|70295432}{to|61}{not.money}
  {not|70#####}     {accused.plain}{to|34}{BANK_ACCOUNT accused|93-86-00} {BANK_ACCOUNT accused|42368003}{to|61}{not.money}
  {not|70#####}     {two.plain}{to|34}{BANK_ACCOUNT two|08-60-90} {BANK_ACCOUNT two|06774744}{to|61}{not.money}
- Plot{to|8}Keeper of car{to|34}VRM{to|46}Mobile
  {not|P##}{to|8}{one.plain}{to|34}{one.vrm}{to|46}{one.mobile}
  {not|P##}{to|8}{two.plain}{to|34}{two.vrm}{to|46}{two.mobile}
  {not|P##}{to|8}{accused.plain}{to|34}{accused.vrm}{to|46}{accused.mobile}
  {not|P##}{to|8}vacant{to|34}{not|none}

= notes
- {accused.plain}'s tenancy was kept open during sentence, prison no. {accused.prison}; storage order {not|A9###ZK}, {not.money}.
- {one.plain}'s broadband (landlord's scheme) has the fixed address {one.ip}; handset on loan {one.imei}.
- {two.plain}: {SPECIAL_CATEGORY two|[Irish Traveller|Roma|Black African]}, first language {not|other}; born in {two.birthplace}.
- Note T1: {one.plain} is {AGE one|[over 80|79]} and has {MEDICAL one|[a ventilator|COPD|a new hip joint]}; next of kin {friend.plain}, {friend.mobile}.
- {hurt.plain} moved from {hurt.street} on {not.date} under the sanctuary scheme. Forwarding address not to be given to {accused.plain}.
- {accused.plain} also rents {ADDRESS_CLUE accused|garage 14 behind the chapel on [Albion|Viaduct] Row}.
- {two.plain}'s household: partner {friend.plain} ({friend.age}), children {kid1.forename} ({kid1.age}) and {kid2.forename} ({kid2.age}), the elder at {kid1.school}.
- Joint tenancy refused: {other.plain} is {AGE other|[17|not yet 18]} and {SOCIAL_CARE other|a care leaver}, adviser {sw.plain}, {sw.landline}.
- Boiler at {two.street}: model {not|Logic 24}, serviced {not.date}, job {not|WO-######}.
- Guarantor for {accused.plain}: {friend.plain}, {friend.address}, {friend.job} at {friend.work}.
- Medical priority, {hurt.plain}: {MEDICAL hurt|[multiple sclerosis|fibromyalgia|agoraphobia]}, letter from Dr {doc.plain}, NHS {hurt.nhs}.
- Evicted: {other.plain}, {AGE other|31}, now thought to be at {ADDRESS_CLUE other|the caravan by the lock gates}.
- Key fob {not|00417-A} reported lost; replaced {not.date}, {not.money}.
- Housing benefit for {one.plain} is paid straight to us: claim {not|HB7######}.
- Caretaker {staff.plain} (lives on site, {staff.street}; phone {staff.mobile}) let the officers in.
- {accused.plain}'s ID at sign-up: passport {accused.passport}, born {accused.birthplace}.

= foot
- Repairs line {landlord.landline}. Data protection no. {not|Z#######}.
- Produced by {clerk.plain}, housing officer, {clerk.mobile}. Can attend court except {clerk.away}.
- End of report. {not|4} rows.
