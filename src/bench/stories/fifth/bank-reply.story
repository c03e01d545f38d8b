# What banks and shops send back on a production order.
accused: defendant
hurt: victim
oic: officer

= text
- {bank.firm} Financial Crime Team	{ADDRESS bank|PO Box [19|44|207], Larkminster}
  Tel {bank.landline}	Our ref {not|PO/2026/####}
  To {oic.title} {oic.name}, {oic.email}
  PRODUCTION ORDER UNDER SCHEDULE 1 PACE 1984, dated {not.date}
  <account>
  <account>
  STATEMENT OF ACCOUNT {accused.account}, {accused.caps}
  Date	Type	Description	Out	In	Balance
  <line+14>
  LOGINS
  Date	Device	IP	Customer
  <login+5>
  NOTES OF CALLS
  <call+4>
  Signed for the bank {tech.name}, {EMAIL bank|[orders|lawenforcement|disclosure]@bank.example.com}
- ORDER AND DELIVERY RECORDS	{shop.firm}	{shop.landline}
  In reply to your request {not.crime}
  Order	Date	Customer	Delivery address	Phone	Card ending	Value
  <order+8>
  Loyalty accounts
  <loyalty+3>
- KYC PACK	{bank.firm}
  <account>
  <kyc>
  <call+3>
  Last movements of {accused.caps}
  <line+8>

= account
- Account name	{accused.formal}	Sort code {accused.sort}	Account no. {accused.account}
  Opened {not|[03/05/2019|11.2.21|6 Aug 2017]}	Address {accused.address}	DOB {accused.dob}	Mobile {accused.mobile}	Email {accused.email}
- Account holder: {hurt.name}	IBAN: {hurt.iban}	Customer since {not|20[09|14|18]}
  Contact: {hurt.address}; {hurt.landline}; {hurt.email}
  Occupation given: {hurt.job}, employer {hurt.work}
- JOINT ACCOUNT	Party 1: {friend.name}, {friend.dob}, {friend.address}	Party 2: {friend2.name}, {friend2.dob}
  {friend.sort} {friend.account}	opened by party 1
- Card no	{hurt.card}	Name on card {hurt.caps}	Issued {not.date}	PIN tries {not|[1|2|3]}

= line
- {not.date}	FPO	{friend.caps} REF RENT	{not|[450|600|725].00}		{not|#,###.##}
- {not.date}	FPI	{hurt.caps} {hurt.sort} {hurt.account}		{not|[1200|4950|300].00}	{not|#,###.##}
- {not.date}	POS	{not|[SPAR QUEENS PARADE|ESSO NOTHAM|TFL]}	{not|##.##}		{not|###.##}
- {not.date}	ATM	{not.place}	{not|[50|100|200].00}		{not|###.##}
- {not.date}	BGC	WAGES {accused.work}		{not|1###.##}	{not|####.##}
- {not.date}	BGC	DWP UC {accused.nino}		{not|[368|622].##}	{not|###.##}
- {not.date}	SO	TO {friend.initialled} {friend.account}	{not|##.00}		{not|###.##}
- {not.date}	DD	{not|[COUNCIL TAX 20######|WATER 4#######|GYM]}	{not|##.##}		{not|###.##}
- {not.date}	FPO	"{friend.forename} bday xx"	{not|20.00}		{not|###.##}
- {not.date}	CHG	OVERDRAFT	{not|[5|6].00}		-{not|##.##}

= login
- {not.date} {not.time}	iPhone	{accused.ip}	{accused.initialled}
- {not.date} {not.time}	Android, IMEI {accused.imei}	{accused.ip}	{accused.initialled}
- {not.date} {not.time}	Web	{hurt.ip}	{hurt.initialled}
- {not.date} {not.time}	{friend.forename}'s iPad	{friend.ip}	{friend.name}

= call
- {not.date} {not.time} Customer {hurt.name} rang from {hurt.mobile}, passed security (born {hurt.dob}, first school {hurt.school}), reported {not.money} gone.
- {not.date} Caller claiming to be {hurt.name} rang from {accused.mobile}, failed security.
- {not.date} New payee {friend.name} set up, {friend.sort} {friend.account}.
- {not.date} Branch visit by {hurt.surname} with {hurt.his} {friend.mother} {friend.name}, holds LPA, {friend.landline}. Marker: {MEDICAL hurt|[early dementia|recent stroke|partially sighted]}.
- {not.date} Address change for {accused.surname} from {ADDRESS accused|[3|18|40a] [Bellringer|Tithe Farm] Row, Imagham} to {accused.address}.
- {not.date} Complaint ref {not|C-######} closed, {not.money} refunded.
- {not.date} {oic.title} {oic.surname} asked for branch CCTV, exhibit {not.exhibit}.

= kyc
- ID of {accused.name}: passport {accused.passport}, driving licence {accused.driver}. Nationality British, born {accused.birthplace}.
- ID of {hurt.name}: licence {hurt.driver}, council tax bill. NI {hurt.nino}. Tax resident UK, UTR {TAX_REFERENCE hurt|##########}.
- Employment of {accused.surname}: {accused.job}, {accused.work}, salary {not.money}. Marital status single. Selfie held.

= order
- {not|[A|7|W]#######}	{not.date}	{accused.name}	{accused.address}	{accused.mobile}	{not|####}	{not.money}
- {not|[A|7|W]#######}	{not.date}	{friend.name}	{friend.address}	{friend.mobile}	{not|####}	{not.money}
- {not|[A|7|W]#######}	{not.date}	{hurt.name}	{nb.address} (neighbour, {nb.name})	{hurt.mobile}	{not|####}	{not.money}
- {not|[A|7|W]#######}	{not.date}	guest, {EMAIL|[buyer|jo|gift]##@example.net}	click and collect, {not.place}	-	{not|####}	{not.money}
- {not|[A|7|W]#######}	{not.date}	{friend.initialled}	{friend.street}	{friend.landline}	{not|####}	{not.money}

= loyalty
- {not|98266#########}	{accused.name}	{accused.email}	{not|[420|1190] points}
- {not|98266#########}	{friend.name}	{friend.email}, born {friend.dob}	{not|[15|88] points}
