/**
 * Leaves at once where script runs: the exit link replaces this page in the history, and pressing Shift three times
 * within a second and a half does the same. Without script the link alone leaves. Back to the page where a visit began leads
 * away again (`base/http/leaving.ts` marks it). Inline, so that no request delays it;
 * its hash stands in the page's Content-Security-Policy.
 */
export const exitScript = `(()=>{let n=0,t=0;const go=()=>location.replace("/leave");if(/visit=back/.test(document.cookie)&&(performance.getEntriesByType("navigation")[0]||{}).type==="back_forward")go();addEventListener("click",e=>{const a=e.target.closest&&e.target.closest("a[data-exit]");if(a){e.preventDefault();go()}});addEventListener("keydown",e=>{if(e.key!=="Shift"){n=0;return}if(e.repeat)return;const now=Date.now();n=now-t<1500?n+1:1;if(n===1)t=now;if(n>=3)go()})})()`
