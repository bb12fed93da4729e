extension PupilsOnRoll {
  /// The header of the autumn table, in the real order.
  static let autumnColumns = """
    pupilonrolltableid,NativeId,dob,surname,forename,middlenames,preferredsurname,\
    formersurname,upn,formerupn,uniquelearnernumber,sex,entrydate,pupilonrollorderseqcolumn,\
    sourceid,schoolcensustableid,hoursatsetting,schoollunchtaken,parttime,topupfunding,\
    termlysessionspossible,termlysessionsauthorised,termlysessionsunauthorised,\
    senunitindicator,resourcedprovisionindicator,nonqualhrs,ftemp,qualhrs,\
    qualhrspreviousyear,nonqualhrspreviousyear,tlevelqualhrs,tlevelnonqualhrs,\
    moveoffrollflag,fundedhours,missingaddress,duplicatenotfunded,\
    summerhalfterm2sessionspossible,extendedhours,eligibilitycode,\
    summerhalfterm2sessionsauthorised,summerhalfterm2sessionsunauthorised,dafindicator,\
    summerhalfterm2sessionseducational,summerhalfterm2sessionsexceptional,\
    summerhalfterm2sessionscoronavirus,yssa,servicechild,language,classtype,enrolstatus,\
    boarder,plaa,senprovision,ncyearactual,mathsgcsehighestpriorattainment,\
    mathsgcsepriorattainmentyear11,englishgcsehighestpriorattainment,\
    englishgcsepriorattainmentyear11,mathsgcsefundingexemption,englishgcsefundingexemption,\
    mathsgcsehighestpriorattainmentpreviousyear,\
    englishgcsehighestpriorattainmentpreviousyear,eyppr,eyppbf
    """

  /// The header of the spring table, in the real order.
  static let springColumns = """
    pupilonrolltableid,NativeId,dob,surname,forename,middlenames,preferredsurname,\
    formersurname,upn,formerupn,uniquelearnernumber,sex,entrydate,pupilonrollorderseqcolumn,\
    sourceid,schoolcensustableid,hoursatsetting,schoollunchtaken,parttime,topupfunding,\
    unitcontacttime,termlysessionspossible,senunitindicator,resourcedprovisionindicator,\
    moveoffrollflag,fundedhours,missingaddress,duplicatenotfunded,extendedhours,\
    eligibilitycode,dafindicator,ethnicity,yssa,servicechild,language,classtype,enrolstatus,\
    boarder,plaa,senprovision,ncyearactual,eyppr,eyppbf,youngcarer
    """
}
