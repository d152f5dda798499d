import { ApprovalForm, approvalCodes } from '../app/approval.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { usePrinting } from './printing.tsx';

/** Why the last paper did not come out; a second person may mend it here. */
export function PrintFailure() {
  const { failure, print, putAway } = usePrinting();
  if (!failure) return null;
  return (
    <>
      <FailureNotice failure={failure} />
      {approvalCodes.has(failure.code) && (
        <ApprovalForm onGive={(approval) => void print([failure.jobId], { approval })} onCancel={putAway} />
      )}
    </>
  );
}
