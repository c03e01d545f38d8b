# Held out until its figures had been seen too often to be anybody's test; since then open, like the development part.
caller: reporter

= text
COMMAND AND CONTROL INCIDENT LOG
Incident number: {not.log}
Caller name: {caller.name}
Caller number: {caller.mobile}
Caller address: {caller.street}, {caller.town}
<entry+7>
RESULT: {not|44}

= entry
- {not.time} CALLER REPORTS 2 MALES FIGHTING OUTSIDE HER HOUSE
- {not.time} CALLER WILL NOT GIVE STATEMENT. CONTACT ON {caller.landline} ONLY
- {not.time} ANOTHER CALL: {pal.name}, {pal.mobile}, LINE CLEARED
- {not.time} {pal.title} {pal.surname} AT {pal.street} ALSO CALLING
- {not.time} PNC ON {pal.vrm} - {pal.name}, {pal.dob}, {pal.address}
- {not.time} {pc.title} {not.collar} {pc.surname} ON SCENE
- {not.time} DAUGHTER {kid.forename} AGED {kid.age} STILL INSIDE
- {not.time} LOCATION GIVEN AS {LOCATION|///pretend.dummy.orchard}
- {not.time} MALE DETAINED GIVES NAME {pal.name} BORN {pal.dob}
