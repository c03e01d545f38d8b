accused: defendant
hurt: victim
kin: Outsider of hurt
firm: organisation

= text
<letterhead>
{not.date}
Our ref: {not|TEN/####/LK}	Your ref: {not.urn}
Contact: {sw.name} {sw.landline}

<dear>

<re>

<para>

<para>

<para>

Yours [sincerely|faithfully],

<from>

= letterhead
- MOORSIDE & KELD ESTATES
  {firm.address}
  T: {firm.landline}
- SKELBROUGH HOMES - TENANCY ENFORCEMENT TEAM
  Enquiries: {firm.email}
- Keld Housing Association. Registered Society {not|2####R}. Customer line {firm.landline}

= dear
- Dear {pc.title} {pc.surname}
- Dear Sirs
- Dear Officer in the case

= re
- Re: {hurt.name}, {hurt.address}, tenancy ref {not|0######}
- Tenant: {accused.name}. Property: {accused.address}. Tenancy commenced {not|12/04/201#}.
- ASB complaint {not|ASB-##-0##}: {accused.title} {accused.surname}

= para
- Our records show that {hurt.name} (DOB {hurt.dob}) is the sole tenant. The household is {hurt.title} {hurt.surname} and {hurt.his} {kin.brother}, {kin.name}, {kin.dob}.
- {accused.name} held a tenancy with us at {accused.address} from {not|2019}. {accused.He} gave {accused.his} contact number as {accused.mobile} and {accused.his} National Insurance number as {accused.nino}.
- We have diary sheets from {nb.title} {nb.surname} ({nb.street}) and from {mate.name}, the resident at {mate.street}. Neither wishes to be named.
- {nb.name} telephoned our out of hours service from {nb.mobile} on {not.date} at {not.time}.
- Arrears on the account stand at {not.money}. Rent is paid from {accused.forename} {accused.surname}'s account, sort code {accused.sort}, number {accused.account}.
- The emergency contact we hold for {hurt.forename} is {kin.name}, {kin.landline}.
- {hurt.title} {hurt.surname} was moved under our sanctuary scheme to {hurt.address} on {not.date}. This must not be disclosed to {accused.title} {accused.surname}.
- A parking permit is issued for {accused.vrm}, keeper {accused.name}. A second permit, for {mate.vrm}, is issued to {mate.name} as a visitor.
- {accused.title} {accused.surname} told our officer that {accused.he} was {MEDICAL accused|alcohol dependent} and had a support worker called {sw2.name}.
- {hurt.title} {hurt.surname} has a {MEDICAL hurt|mobility impairment} and two children, {kid1.forename} at {kid1.school} and {kid2.forename} at {kid2.school}.
- Our contractor, {mate.name} of {mate.work}, repaired the front door at a cost of {not.money} (order {not|PO-#####}).
- The concierge on duty was {mate.name}. {mate.He} no longer works for us but lives at {mate.address}.
- I attach the {not|Form 6A}, a copy of the agreement and {not|14} photographs.

= from
- {sw.name}
  Tenancy Enforcement Officer
- {sw3.name}
  Head of Neighbourhoods
  {sw3.email}
- {sw.initialled}
  for and on behalf of the Association
  Tel {sw.landline}
