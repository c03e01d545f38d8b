# What telephone and internet providers answer to the police about an account.
accused: defendant
hurt: victim
company: organisation

= text
<banner>
Reply to request under Part 3 Investigatory Powers Act 2016
SPoC reference: {not|AU/26/#####/01}	Operation: {not|[Drover|Heron|Lantern]}	URN {not.urn}
Provider: [Wyddenet|Corvelink|Lanternet] Communications	Disclosure desk: {company.landline}, {EMAIL company|lea.disclosure@[wyddenet|corvelink].example}
Subject of enquiry: {accused.formal}
Date of reply: {not.date}	Handled by: {staff.name}

<question>

<answer+3>

<remark+4>

<tail>

= banner
- RESTRICTED - COMMUNICATIONS DATA
- SUBSCRIBER CHECK RESULT
- OFFICIAL SENSITIVE	Communications data return

= question
- Q1. Is {accused.surname} the subscriber of {accused.mobile}, which {accused.he} is known to use, between {not.date} and {not.date}?
- Request: confirm that {accused.surname} was given {accused.ip} at {not|03:14:22 UTC} on {not.date}?
- Request: subscriber and top-up data for the two numbers below; period {not.date} to {not.date}.

= answer
- Subscriber name: {accused.caps}
  DOB given: {accused.dob}
  Service address: {accused.address}
  Billing address: {other.address} (name on bill: {other.name})
  Contact number: {accused.landline}
  IP assigned: {accused.ip}
  Router serial: {not|CP2231RA####}	MAC {not|not held}
- MSISDN	{friend.mobile}
  IMSI	{not|23415##########}
  IMEI	{friend.imei}
  Status	Pay monthly, active
  Customer	{friend.formal}
  Address	{friend.address}
  Payment	Direct debit {BANK_ACCOUNT friend|77-27-98} {BANK_ACCOUNT friend|99345694}
  Employer declared	{friend.work}
- MSISDN	{accused.mobile}
  Tariff	PAYG, unregistered
  Top-ups	{not.money} on {not.date} at {not.place}; {not.money} by card {accused.card}
  Card holder	{accused.caps}
  Handset IMEI	{accused.imei}
- Account holder {other.name}, {other.dob}, {other.address}. The e-mail held is {other.email}, alternative phone {other.mobile}. The account has a second user, {accused.name}, added on {not.date} with e-mail {accused.email}.
- The session at {not|21:07:55} came from {hurt.ip}. That address was leased to the line of {hurt.name} at {hurt.address}, {hurt.landline}.
- {accused.name}'s user name {accused.handle} was set up on {not.date} from {accused.ip}. Recovery e-mail: {accused.email}. Recovery phone: ends {not|##7}.
- The handset {hurt.imei} was reported lost by {hurt.title} {hurt.surname} on {not.date}; it was later used with the SIM {other.mobile}, registered to {other.caps}, born {other.dob}.
- IP {accused.ip} port {not|50412}: fibre line at {accused.street}, {accused.town}. Customer {accused.formal}, customer no. {not|80########}, since {not.date}.
- {friend.ip} is a shared address of a caravan park. The bill payer is {shop.firm}, {shop.premises}; the licence is in the name of the site manager, {friend.name}, {friend.email}.
- No subscriber is held for {PHONE|07700 900###}.
- Device list on the account of {accused.name}: {DEVICE_ID accused|350000007712041} (tablet); and, under the family plan, {DEVICE_ID other|350000004482176} used by {other.name}, {accused.his} {other.brother}, on {other.mobile}.

= remark
- In-cell telephone account of {accused.name}, {accused.prison}; order {not|A9###ZQ}, credit {not.money}.
- Second router at the premises: user {friend.name}, {friend.ip}, {AGE friend|[19|mid-thirties|66]}, a lodger of {accused.surname}'s.
- Cell {not|4471-20318} serves {not.place}, azimuth {not|120}.
- All times are UTC. Firmware {not|21.4.08.3} and gateway {not|10.0.0.1} are the provider's own.
- The customer pays by card, {accused.card}, expiry {not|09/28}, name on card {accused.caps}.
- {other.title} {other.surname} rang customer care on {not.date} from {other.mobile} to say that {other.his} ex-partner had the password.
- The bill goes to {hurt.name}'s old address, {hurt.address}. {hurt.He} has asked that nobody be told where {hurt.he} is now.
- Ticket {not|INC00########}, queue {not|LEA-2}, retention {not|12 months}.
- Disclosure desk hours {not|08:00} to {not|18:00}; out of hours {company.landline}.
- A works phone: owner {shop.firm}, allotted user {friend.name}, {friend.job}, tel. {friend.mobile}, {friend.imei}.
- Security question of {accused.name}: first school. Answer: {SCHOOL accused|[Saltersea Infants|Ysgol y Felin|Curlew Lane Primary]}. Place of birth: {accused.birthplace}.
- The caller passed security as {hurt.title} {hurt.surname} (NI no. {hurt.nino}, postcode {hurt.postcode}).
- Also on the bundle: broadband at {ADDRESS_CLUE other|the flat above the dry cleaner's on [Nelson Parade|Union Street]}, taken by {other.name}.
- SIM swap on {not.date} at {not.time} in store {not|0419}; ID shown was passport {hurt.passport} in the name of {hurt.name}, believed not to be {hurt.him}.
- Port-out code {not|ABC######}, requested for {accused.mobile} by {accused.name} in webchat.

= tail
- Certified by {staff.name}, {staff.email}, for the provider.
- Received by SPoC {pc.title} {not.collar} {pc.surname} at {not.time} on {not.date}. Exhibit {not.exhibit}.
- Applicant: {pc1.title} {pc1.surname}; approving officer (OCDA) ref {not|OC-######}. Result sheet to {pc1.email}.
