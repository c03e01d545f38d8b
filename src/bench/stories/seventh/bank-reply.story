# What banks and payment firms answer about accounts and who has them.
accused: defendant
hurt: victim
bank: organisation
mule: outsider

= text
<head>
Our ref {not|FI/26/######}	Your ref {not.urn}	Date {not.date}
To: {pc.title} {not.collar} {pc.surname}, {pc.email}

<account*2>

<holder>

<rows>

<narrative*4>

<sign>

= head
- [Tithe Bank plc|Lune & Corve Building Society|Banc Teilo Bank] - Police Liaison, {bank.premises}
- PRODUCTION ORDER RETURN, Schedule 1 PACE / section {not|345} POCA	Bank desk: {bank.landline}
- WITNESS SUMMARY - BANKING MATERIAL	Enquiries: {bank.landline}, {EMAIL bank|policeliaison@tithe-bank.example}

= account
- Account {BANK_ACCOUNT hurt|08-99-99} {BANK_ACCOUNT hurt|66374958} is that of {hurt.name}, the victim.
- The money went to {BANK_ACCOUNT mule|10-79-99} {BANK_ACCOUNT mule|88837491}, held by {mule.name}, believed a mule.
- {accused.name} holds {BANK_ACCOUNT accused|20-29-59} {BANK_ACCOUNT accused|63748472}, opened {not.date}.
- A joint account, {BANK_ACCOUNT hurt|87-24-27} {BANK_ACCOUNT hurt|46238510}, was opened for {hurt.name} with a deposit of {not.money}; {accused.name} was taken off it on {not.date}.
- The payee {shop.firm} has the business account {BANK_ACCOUNT shop|82-00-00} {BANK_ACCOUNT shop|73688637} with us.

= holder
- KYC for {mule.caps}
  Born	{mule.dob}	Place of birth	{mule.birthplace}
  Address	{mule.address}
  Previous address	{mule.street}
  Mobile	{mule.mobile}	E-mail	{mule.email}
  Occupation	{mule.job}	Employer	{mule.work}
  ID seen	passport {mule.passport}; NI {mule.nino}
- Customer: {accused.formal}	CIS no: {not|10########}
  DOB {accused.dob}, driving licence {accused.driver} seen in branch
  Lives at {accused.address} {not|since 03/2021}
  Works: {accused.job}, {accused.work}, salary {not.money} p/w
  Phone {accused.mobile}
- {hurt.name} has banked here since {hurt.he} was {AGE hurt|[11|sixteen|18]}. Date of birth {hurt.dob}; {hurt.address}; {hurt.landline}. Power of attorney: {friend.name}, {friend.address}, {friend.mobile}.

= rows
- Date	Payee/payer	Sort	Account	Amount
  {not.date}	{mule.plain}	{BANK_ACCOUNT mule|10-79-99}	{BANK_ACCOUNT mule|88837491}	{not.money}
  {not.date}	{accused.plain}	{BANK_ACCOUNT accused|20-29-59}	{BANK_ACCOUNT accused|63748472}	{not.money}
  {not.date}	CASH {not|ATM 0417##}	{not|n/a}	{not|n/a}	{not.money}
- Login | User | IP | Device
  {not.date} {not.time} | {hurt.plain} | {hurt.ip} | {hurt.imei}
  {not.date} {not.time} | {accused.plain} | {accused.ip} | {accused.imei}
- Card	Name on card	Issued	Sent to
  {hurt.card}	{hurt.caps}	{not.date}	{hurt.street}
  {not|PIN mailer}	{hurt.caps}	{not.date}	{hurt.street}

= narrative
- A postal order for prisoner {accused.name}, {accused.prison}, was bought by {other.name}; counterfoil {not|A9####KX}.
- Chip reader {not|A9417-22} was posted to {other.plain}, {other.address}, {accused.forename}'s {other.brother}.
- The card {mule.card} in the name of {mule.name} was used at {not.place}, terminal {not|2204####}, auth code {not|0417##}.
- {hurt.title} {hurt.surname} told our adviser, {staff.name}, that {hurt.he} had been in hospital with {MEDICAL hurt|[a stroke|sepsis|a broken hip]} and had given nobody the PIN.
- The app was enrolled on handset {accused.imei} with the number {accused.mobile}, which is on {accused.surname}'s profile.
- {mule.forename}, who is {mule.age} and {OCCUPATION mule|a student}, said {mule.his} flatmate {friend.name} had asked to "borrow" the account. {friend.forename}'s number was given as {friend.mobile}.
- An IBAN was quoted, {IBAN other|GB29 NWBK 6016 1331 9268 19}, in the name of {other.name}.
- Mandate {not|BACS 417##}, cheque {not|100###} and paying-in slip {not|0000##} are enclosed.
- Fraud case {not|CIFAS 41######}; Action Fraud {not|NFRC2603########}.
- Log-on from {mule.ip} at {not.time}, an address last used by {mule.name}.
- A second customer of the same surname, {other.plain} of {other.street}, was first thought to be the payee and is not linked.
- Benefits for {hurt.name} come in as {not|DWP PIP} with {hurt.his} NI number, {hurt.nino}, as the reference.
- The branch is {not|[Bargate|Coldbridge]}, sort code {not|08-99-99}, manager {staff.name}.
- {other.name} rang the fraud line from {other.landline} for {other.his} {friend.mother} {friend.name}, {friend.age}, who is {MEDICAL friend|[hard of hearing|blind|housebound]}.
- {accused.surname}'s mortgage valuation gave {ADDRESS_CLUE accused|the plot next to the slaughterhouse} as {accused.his} home.
- Wages from {accused.work} into {accused.surname}'s account stopped on {not.date}.
- UTR quoted on the loan form by {accused.name}: {TAX_REFERENCE accused|9900######}.

= sign
- {staff.name}, police liaison officer, {staff.email}
- Signed for the bank: {staff.plain}. Available save on {staff.away}, {staff.away}.
