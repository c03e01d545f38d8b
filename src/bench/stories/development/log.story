caller: reporter

= text
INCIDENT LOG
Incident no: {not.log}	Date: {not.date}
Location of incident: {LOCATION|Fable Park}
Caller: {caller.name}	Tel of informant: {caller.mobile}
Loc of caller: {caller.address}
<line+6>
<line+4>
Closing code: {not|201}

= line
- {not.time} INF STATES MALE SHOUTING AND BANGING ON DOOR
- {not.time} INF DOES NOT WANT TO BE SEEN. CAN BE CALLED BACK ON {caller.landline}
- {not.time} UNIT {not|TV51} ASSIGNED
- {not.time} 2ND CALLER {nb.name} {nb.mobile} REPORTS SAME
- {not.time} FURTHER CALL FROM {nb.title} {nb.surname} OF {nb.street}. {nb.He} CAN SEE THE MALE FROM {nb.his} WINDOW
- {not.time} VEH INDEX {friend.vrm} R/K {friend.name} {friend.address}
- {not.time} INF NOW SAYS HER {kid.son} {kid.forename} {kid.age} YRS IS IN THE HOUSE
- {not.time} AMBO REQUESTED, FEMALE HAS {MEDICAL|CHEST PAIN}
- {not.time} {pc.title} {not.collar} {pc.surname} AT SCENE
