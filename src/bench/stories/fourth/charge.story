accused: defendant
hurt: victim
pc: officer

= text
- POSTAL REQUISITION
  {office.town} Police Criminal Justice Unit, PO Box {not|411}
  Date: {not.date}	URN: {not.urn}

  {accused.title} {accused.plain}
  {accused.block}

  Date of birth: {accused.dob}	Sex: {accused.sex}

  You are hereby required to attend {not.court} at {not|10:00} on {not.date} to answer the following charge(s):

  1. That you, on {not.date} at {office.town}, <charge>
  <second>

  If you fail to attend a warrant may be issued for your arrest.
  Informant: {pc.title} {not.collar} {pc.plain}, for the Chief Constable. Enquiries: {pc.landline}
- CHARGE SHEET	MG4
  Custody no: {not|HW/#####/26}	ASN: {ASN accused|26/01ZD/01/######M}	URN {not.urn}
  Surname: {accused.upper}	Forename(s): {accused.forename}
  Address: {accused.address}
  D.O.B.: {accused.dob}	Place of birth: {PLACE_OF_BIRTH accused|Newport}	Occupation: {accused.job}
  You are charged with the offence(s) shown below. You do not have to say anything...
  On {not.date} you <charge>
  <second>
  Reply: {not|None}	Time: {not.time}
  Officer in case: {pc.title} {not.collar} {pc.surname}	Charged by: {oic.title} {oic.surname}
  Bailed to appear at {not.court} on {not.date}. Conditions: not to contact directly or indirectly {hurt.name}; to live and sleep at {accused.address}.

= charge
- assaulted {hurt.name} thereby occasioning {hurt.him} actual bodily harm, contrary to {not.statute}.
- pursued a course of conduct which amounted to the stalking of {hurt.caps}, contrary to {not.statute}. (Code {not|PH97###})
- stole {not.money} in cash and a bicycle, to the value of {not.money}, belonging to {hurt.name}, contrary to {not.statute}.
- unlawfully and maliciously wounded {hurt.title} {hurt.plain}, contrary to {not.statute}.

= second
- 2. On the same date damaged, without lawful excuse, a window of the value of {not.money} belonging to {shop.firm}. CCCJS {not|CD71###}
- 2. Drove a motor vehicle, namely a Seat Leon {accused.vrm}, whilst disqualified. (RT88{not|###})
- []
