import type { Uploads } from './variant.ts';

const address = '/wxamp/practice/media/';

/** Sends a file to the server of the replica, which keeps it in memory. */
export function uploadMedia(file: File, progress: (percent: number) => void, how: Uploads): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => progress(Math.round((loaded / total) * 100));
    request.onload = () => {
      const id = request.status === 200 && JSON.parse(request.responseText).media_id;
      if (id) resolve(`${file.name}|${how === 'hollow' ? '' : id}`);
      else reject(new Error('上传失败，请重试'));
    };
    request.onerror = () => reject(new Error('上传失败，请检查网络'));
    request.open('POST', `${address}?${new URLSearchParams({ type: file.type, how })}`);
    request.send(file);
  });
}

export const previewOf = (value: string): string => `${address}${value.split('|')[1]}`;
